// A screen draws the core's views: who imports the models gets them too.
@_exported import Turnstone
