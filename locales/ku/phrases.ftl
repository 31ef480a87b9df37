### Phrases for travellers in Kurmanji Kurdish (Kurmancî).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## The screen

phrases-title = Pirtûka hevokan
phrases-language = Kurmancî
phrases-search = Li hevokan bigere
phrases-clear = Lêgerînê paqij bike
phrases-none = Tu hevok nehatin dîtin
phrases-from = Zimanê min
phrases-to = Zimanê kesê din
phrases-swap = Zimanan biguherîne
phrases-topics = Mijar
phrases-all = Hemû mijar

## Topics

phrase-topic-greetings = Silav
phrase-topic-numbers = Hejmar
phrase-topic-eating = Xwarin û vexwarin
phrase-topic-transport = Hatin û çûn
phrase-topic-hotel = Li otêlê
phrase-topic-shopping = Kirîn
phrase-topic-directions = Pirsîna rê
phrase-topic-time = Dem û roj
phrase-topic-weather = Hewa
phrase-topic-smalltalk = Sohbet

## Greetings

phrase-greetings-hello = Silav
phrase-greetings-morning = Beyanî baş
phrase-greetings-evening = Êvarbaş
phrase-greetings-night = Şevbaş
phrase-greetings-goodbye = Bi xatirê we
phrase-greetings-please = Ji kerema xwe
phrase-greetings-thanks = Gelek spas
phrase-greetings-welcome = Ser çavan
phrase-greetings-excuse = Biborin
phrase-greetings-yes = Erê
phrase-greetings-no = Na
phrase-greetings-day = Roja we xweş be

## Numbers

phrase-numbers-one = Yek
phrase-numbers-two = Du
phrase-numbers-three = Sê
phrase-numbers-four = Çar
phrase-numbers-five = Pênc
phrase-numbers-six = Şeş
phrase-numbers-seven = Heft
phrase-numbers-eight = Heşt
phrase-numbers-nine = Neh
phrase-numbers-ten = Deh
phrase-numbers-hundred = Sed
phrase-numbers-thousand = Hezar

## Eating and drinking

phrase-eating-table = Maseyek ji bo du kesan, ji kerema xwe.
phrase-eating-menu = Em dikarin menuyê bibînin?
phrase-eating-water = Qedehek av, ji kerema xwe.
phrase-eating-coffee = Qehweyek, ji kerema xwe.
phrase-eating-tea = Îskanek çay, ji kerema xwe.
phrase-eating-sugar = Bê şekir, ji kerema xwe.
phrase-eating-meat = Ez goşt naxwim.
phrase-eating-spicy = Ev tûj e?
phrase-eating-recommend = Hûn çi pêşniyar dikin?
phrase-eating-delicious = Xwarin pir xweş bû.
phrase-eating-bill = Hesab, ji kerema xwe.

## Getting around

phrase-transport-station = Îstasyona trênê li ku ye?
phrase-transport-stop = Rawestgeha otobusê li ku ye?
phrase-transport-ticket = Bilêtek ji bo navenda bajêr, ji kerema xwe.
phrase-transport-return = Bilêteke çûn û vegerê, ji kerema xwe.
phrase-transport-next = Trêna bê kengî bi rê dikeve?
phrase-transport-platform = Ew ji kîjan peronê bi rê dikeve?
phrase-transport-airport = Ev otobus diçe balafirgehê?
phrase-transport-duration = Rêwîtî çiqas dom dike?
phrase-transport-seat = Ev cih vala ye?
phrase-transport-taxi = Ez dikarim li ku teksiyekê bibînim?
phrase-transport-here = Ji kerema xwe li vir rawestin.

## At the hotel

phrase-hotel-room = Ji bo îşev odeyeke we ya vala heye?
phrase-hotel-booking = Min ode veqetandiye.
phrase-hotel-nights = Ji bo du şevan, ji kerema xwe.
phrase-hotel-price = Şevek bi çiqasî ye?
phrase-hotel-included = Taştê di nav bihayê de ye?
phrase-hotel-breakfast = Taştê di saet çendan de ye?
phrase-hotel-wifi = Li vir Wi-Fi heye?
phrase-hotel-towel = Hûn dikarin xawliyeke din bidin min?
phrase-hotel-cooling = Klîma naxebite.
phrase-hotel-leave = Divê em heta saet çendan ji odeyê derkevin?
phrase-hotel-luggage = Ez dikarim çenteyên xwe li vir bihêlim?

## Shopping

phrase-shopping-price = Ev bi çiqasî ye?
phrase-shopping-expensive = Ev hinekî biha ye.
phrase-shopping-looking = Ez tenê lê dinêrim, spas.
phrase-shopping-bigger = Ya ji vê mezintir heye?
phrase-shopping-colour = Bi rengekî din heye?
phrase-shopping-try = Ez dikarim biceribînim?
phrase-shopping-take = Ez ê vê bikirim.
phrase-shopping-card = Ez dikarim bi kartê pere bidim?
phrase-shopping-receipt = Hûn dikarin fîşê bidin min?
phrase-shopping-bag = Poşet ne hewce ye.
phrase-shopping-postcards = Kartpostalên we hene?

## Directions

phrase-directions-museum = Muze li ku ye?
phrase-directions-old-town = Ez çawa biçim bajarê kevn?
phrase-directions-far = Ew ji vir dûr e?
phrase-directions-foot = Mirov dikare bi peyatî biçe wir?
phrase-directions-left = Ber bi çepê
phrase-directions-right = Ber bi rastê
phrase-directions-straight = Rasterast
phrase-directions-corner = Li quncikê kolanê
phrase-directions-near = Pir nêzîk e.
phrase-directions-map = Hûn dikarin li ser nexşeyê nîşanî min bidin?
phrase-directions-toilets = Tuwalet li ku ye?
phrase-directions-cash = Li nêzîkî vir bankamatîk heye?

## Time and dates

phrase-time-hour = Saet çend e?
phrase-time-today = Îro
phrase-time-tomorrow = Sibê
phrase-time-yesterday = Duh
phrase-time-morning = Serê sibê
phrase-time-evening = Êvarê
phrase-time-now = Niha
phrase-time-later = Paşê
phrase-time-week = Hefteya bê
phrase-time-opens = Kengî vedibe?
phrase-time-closes = Kengî tê girtin?
phrase-time-moment = Kêliyekê, ji kerema xwe.

## Weather

phrase-weather-lovely = Îro hewa xweş e.
phrase-weather-sun = Tav e.
phrase-weather-hot = Pir germ e.
phrase-weather-cold = Sar e.
phrase-weather-rain = Baran dibare.
phrase-weather-snow = Berf dibare.
phrase-weather-wind = Ba tê.
phrase-weather-degrees = Germahî bîst pile ye.
phrase-weather-tomorrow = Hewa dê sibê çawa be?
phrase-weather-umbrella = Sîwan dê hewce be?

## Small talk

phrase-smalltalk-how = Hûn çawa ne?
phrase-smalltalk-well = Ez baş im, spas. Hûn çawa ne?
phrase-smalltalk-name = Navê we çi ye?
phrase-smalltalk-my-name = Navê min … e.
phrase-smalltalk-pleased = Bi nasîna we kêfxweş bûm.
phrase-smalltalk-from = Hûn ji ku ne?
phrase-smalltalk-holiday = Ez ji bo betlaneyê li vir im.
phrase-smalltalk-first = Ev cara yekem e ku ez têm vir.
phrase-smalltalk-like = Ez ji vî bajarî hez dikim.
phrase-smalltalk-slowly = Hûn dikarin hêdîtir biaxivin, ji kerema xwe?
phrase-smalltalk-understand = Ez fêm nakim.
phrase-smalltalk-photo = Ez dikarim li vir wêneyan bikişînim?
