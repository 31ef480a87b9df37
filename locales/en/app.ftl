### What the app shows.
### State: reviewed. Reference, written in English.

## The app

# What the app is for, in one line
app-tagline = Help for people who had to leave, found without a network.

## Dates, always in the Gregorian calendar

# A day
# Variables:
#   $day (text) - day of the month, 1 to 31
#   $month (text) - the month’s name
#   $year (text) - four digits
date-day = { $day } { $month } { $year }
# A month of a year
# Variables:
#   $month (text) - the month’s name
#   $year (text) - four digits
date-month = { $month } { $year }
date-month-1 = January
date-month-2 = February
date-month-3 = March
date-month-4 = April
date-month-5 = May
date-month-6 = June
date-month-7 = July
date-month-8 = August
date-month-9 = September
date-month-10 = October
date-month-11 = November
date-month-12 = December
# Weekdays, from Monday
date-weekday-1 = Monday
date-weekday-2 = Tuesday
date-weekday-3 = Wednesday
date-weekday-4 = Thursday
date-weekday-5 = Friday
date-weekday-6 = Saturday
date-weekday-7 = Sunday

## Lists and measures

# What stands between the things of a list
list-separator = ,{ " " }
# Variables:
#   $distance (text) - kilometres, one decimal below ten
distance-kilometres = { $distance } km
