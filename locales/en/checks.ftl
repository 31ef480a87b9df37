### Questions that somebody asks themselves, in private: nothing of the answers is kept, and there is no score.
### State: reviewed. Reference, written in English.

## Before and between the questions

# The heading of the list, and the button that leads to it
checks-title = Questions to ask yourself
checks-note = A few questions, one at a time. Nothing that you tap is kept, and nobody is told.
check-safe-question = Are you safe to read this now?
check-safe-note = If somebody could look over your shoulder, or may look at this phone, wait until you are alone. The exit button puts another screen in front at once.
check-safe-yes = Yes, go on
check-safe-no = No, leave now
# Variables:
#   $number (number) - which question
#   $count (number) - how many there are
check-step = Question { $number } of { $count }
check-yes = Yes
check-no = No
check-unsure = I’m not sure
# Starts again from the first question
check-again = Start again

## Somebody makes me do this: signs of trafficking

check-trafficking-title = Is somebody making me do this?
check-trafficking-note = About work, a debt or a person that you can’t get away from.
check-trafficking-1 = Does somebody else keep your passport or your papers?
check-trafficking-2 = Does somebody threaten you or your family?
check-trafficking-3 = Do you have a debt that never gets smaller, however much you work?
check-trafficking-4 = Do you work very long hours for little or no pay?
check-trafficking-5 = Are you watched, or not allowed to go out alone?
check-trafficking-6 = Do you have to hand over the money that you earn?
check-trafficking-7 = Does somebody say that they will tell others that you are LGBTQI+, or report you, if you stop?

## A partner, relative or host controls me

check-home-title = Am I safe with the people I live with?
check-home-note = About a partner, relatives or a host, of any gender.
check-home-1 = Are you afraid of what happens when you say no?
check-home-2 = Does somebody keep your money, your papers or your phone?
check-home-3 = Does somebody decide whom you may see or talk to?
check-home-4 = Does somebody say that they will tell others who you are, or report you to immigration?
check-home-5 = Does somebody hit you, lock you in or follow you?
check-home-6 = Does somebody make you have sex, or keep medicine from you?
check-home-7 = Does somebody want you to marry, or to change who you are?

## Work that hurts

check-work-title = Is my work treating me badly?
check-work-note = About pay, hours and the people you work for, with or without a permit.
check-work-1 = Have you had no pay for two weeks or more, or less than was promised?
check-work-2 = Does your boss keep your passport or your papers?
check-work-3 = Does your boss say that they will call immigration or the police?
check-work-4 = Does somebody want sex for work or for pay?
check-work-5 = Do you owe your boss money that does not get smaller?
check-work-6 = Were you told to sign a blank page, or something you could not read?
check-work-7 = Would something bad happen to you if you stopped working there?

## After the questions

check-result-heading = What you can do now
check-result-some = Some of what you said can be a sign that somebody uses or controls you. A sign is not a proof. Nothing of it is your fault, and you decide what happens next.
check-result-none = You said yes to none of these. That does not mean that all is well: these are only a few questions. If something feels wrong, that is reason enough to talk with somebody.
check-result-unsure = Not to be sure is reason enough to talk with somebody. You need not know what it is called.
check-danger = If you are in danger now, call the emergency number first.
check-help-heading = Who can help
# Above those who work across borders, where nobody in the country is known
# Variables:
#   $need (text) - a category’s name
#   $country (text) - the country’s name
check-help-none = We know of none in { $country } for “{ $need }”.
# Under it, where somebody across borders or a general helper is known
check-next-others = Ask these instead. They may know who helps where you are:
# Under it, where nobody is known at all, but the emergency numbers are
check-next-emergency = In danger, call the emergency number. Otherwise look in the search for a legal or a health service, and ask there who helps with this.
# Under it, where neither is known
check-next-anyone = Ask a doctor, a nurse, a lawyer or an organization for refugees that you trust who helps with this.
check-no-country = Choose the country where you are, and we show who helps there.

## What asking for help may set off

check-referral-heading = Before you ask for help
check-referral-ask = Ask first: “What do you have to pass on, to whom, and when?” You can ask this before you say your name.
check-referral-police = Some services pass things on to the police, above all when a life is in danger.
check-referral-immigration = Some services may be asked by the immigration office, or work with it. To have been hurt does not by itself protect you from being deported. Ask a lawyer before you go to an office, if you can.
check-referral-consent = If you are an adult, ask them to do nothing without your yes. You can say no, and you can stop.
check-referral-young = If you are under 18, many services must tell somebody when you are in danger. They can say what they would have to tell before you tell them anything. You need not say your age to ask.
check-guides-heading = Read on
