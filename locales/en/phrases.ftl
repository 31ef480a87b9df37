### Phrases for travellers in English (English).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## The screen

# The name of the screen
phrases-title = Phrasebook
phrases-language = English
# The hint in the search field
phrases-search = Search phrases
# A button’s label for screen readers: empties the search field
phrases-clear = Clear the search
# Shown where nothing matches the search
phrases-none = No phrases found
# The name of the reader’s language follows
phrases-from = I speak
# The name of the other person’s language follows
phrases-to = They speak
# A button’s label for screen readers: the two languages change places
phrases-swap = Swap the languages
# The list’s label for screen readers
phrases-topics = Topics
# The choice that shows every topic
phrases-all = All topics

## Topics

phrase-topic-greetings = Greetings
phrase-topic-numbers = Numbers
phrase-topic-eating = Eating and drinking
phrase-topic-transport = Getting around
phrase-topic-hotel = At the hotel
phrase-topic-shopping = Shopping
phrase-topic-directions = Directions
phrase-topic-time = Time and dates
phrase-topic-weather = Weather
phrase-topic-smalltalk = Small talk

## Greetings

phrase-greetings-hello = Hello
phrase-greetings-morning = Good morning
phrase-greetings-evening = Good evening
phrase-greetings-night = Good night
phrase-greetings-goodbye = Goodbye
phrase-greetings-please = Please
phrase-greetings-thanks = Thank you very much
# The answer to “Thank you”
phrase-greetings-welcome = You’re welcome
# To ask for somebody’s attention
phrase-greetings-excuse = Excuse me
phrase-greetings-yes = Yes
phrase-greetings-no = No
phrase-greetings-day = Have a nice day

## Numbers

phrase-numbers-one = One
phrase-numbers-two = Two
phrase-numbers-three = Three
phrase-numbers-four = Four
phrase-numbers-five = Five
phrase-numbers-six = Six
phrase-numbers-seven = Seven
phrase-numbers-eight = Eight
phrase-numbers-nine = Nine
phrase-numbers-ten = Ten
phrase-numbers-hundred = A hundred
phrase-numbers-thousand = A thousand

## Eating and drinking

phrase-eating-table = A table for two, please.
phrase-eating-menu = Could we see the menu, please?
phrase-eating-water = A glass of water, please.
phrase-eating-coffee = A coffee, please.
phrase-eating-tea = A cup of tea, please.
phrase-eating-sugar = Without sugar, please.
phrase-eating-meat = I don’t eat meat.
phrase-eating-spicy = Is this spicy?
phrase-eating-recommend = What do you recommend?
phrase-eating-delicious = It was delicious.
phrase-eating-bill = The bill, please.

## Getting around

phrase-transport-station = Where is the railway station?
phrase-transport-stop = Where is the bus stop?
phrase-transport-ticket = A ticket to the city centre, please.
phrase-transport-return = A return ticket, please.
phrase-transport-next = When does the next train leave?
phrase-transport-platform = Which platform does it leave from?
phrase-transport-airport = Does this bus go to the airport?
phrase-transport-duration = How long does the journey take?
phrase-transport-seat = Is this seat free?
phrase-transport-taxi = Where can I get a taxi?
# To a taxi driver
phrase-transport-here = Please stop here.

## At the hotel

phrase-hotel-room = Do you have a room for tonight?
phrase-hotel-booking = I have a booking.
phrase-hotel-nights = For two nights, please.
phrase-hotel-price = How much is it per night?
phrase-hotel-included = Is breakfast included?
phrase-hotel-breakfast = What time is breakfast?
phrase-hotel-wifi = Is there Wi-Fi here?
phrase-hotel-towel = Could I have another towel?
phrase-hotel-cooling = The air conditioning isn’t working.
phrase-hotel-leave = By what time do we have to leave the room?
phrase-hotel-luggage = Can I leave my luggage here?

## Shopping

phrase-shopping-price = How much is this?
phrase-shopping-expensive = That’s a bit too expensive.
phrase-shopping-looking = I’m just looking, thank you.
phrase-shopping-bigger = Do you have a bigger size?
phrase-shopping-colour = Do you have it in another colour?
phrase-shopping-try = May I try it on?
phrase-shopping-take = I’ll take it.
phrase-shopping-card = Can I pay by card?
phrase-shopping-receipt = Could I have a receipt?
phrase-shopping-bag = I don’t need a bag.
phrase-shopping-postcards = Do you have postcards?

## Directions

phrase-directions-museum = Where is the museum?
phrase-directions-old-town = How do I get to the old town?
phrase-directions-far = Is it far from here?
phrase-directions-foot = Can you get there on foot?
phrase-directions-left = To the left
phrase-directions-right = To the right
phrase-directions-straight = Straight ahead
phrase-directions-corner = At the corner
phrase-directions-near = It’s very near.
phrase-directions-map = Could you show me on the map?
phrase-directions-toilets = Where are the toilets?
phrase-directions-cash = Is there a cash machine near here?

## Time and dates

phrase-time-hour = What time is it?
phrase-time-today = Today
phrase-time-tomorrow = Tomorrow
phrase-time-yesterday = Yesterday
phrase-time-morning = In the morning
phrase-time-evening = In the evening
phrase-time-now = Now
phrase-time-later = Later
phrase-time-week = Next week
# A shop, a museum
phrase-time-opens = When does it open?
phrase-time-closes = When does it close?
phrase-time-moment = One moment, please.

## Weather

phrase-weather-lovely = The weather is lovely today.
phrase-weather-sun = The sun is shining.
phrase-weather-hot = It’s very hot.
phrase-weather-cold = It’s cold.
phrase-weather-rain = It’s raining.
phrase-weather-snow = It’s snowing.
phrase-weather-wind = It’s windy.
phrase-weather-degrees = It’s twenty degrees.
phrase-weather-tomorrow = What will the weather be like tomorrow?
phrase-weather-umbrella = Will I need an umbrella?

## Small talk

phrase-smalltalk-how = How are you?
phrase-smalltalk-well = I’m fine, thank you. And you?
phrase-smalltalk-name = What’s your name?
# The speaker says the name where the … is; it may stand anywhere
phrase-smalltalk-my-name = My name is …
phrase-smalltalk-pleased = Pleased to meet you.
phrase-smalltalk-from = Where are you from?
phrase-smalltalk-holiday = I’m here on holiday.
phrase-smalltalk-first = It’s my first time here.
phrase-smalltalk-like = I like this city.
phrase-smalltalk-slowly = Could you speak more slowly, please?
phrase-smalltalk-understand = I don’t understand.
phrase-smalltalk-photo = May I take a photo here?
