### Names that are the same in every language.
### State: reviewed. The same in every language.

# The name of the app. It names nothing of what the app is for.
-app-name = Turnstone
