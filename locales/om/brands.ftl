### Names that are the same in every language.
### State: reviewed. Reference, written in English.

# The name of the app. It names nothing of what the app is for.
-app-name = Turnstone
