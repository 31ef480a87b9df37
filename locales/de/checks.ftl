### Questions that somebody asks themselves, in private: nothing of the answers is kept, and there is no score.
### State: draft. Not read by anybody who speaks it natively.

## Before and between the questions

checks-title = Fragen, die Sie sich stellen können
checks-note = Ein paar Fragen, eine nach der anderen. Nichts, was Sie antippen, wird gespeichert, und niemand erfährt davon.
check-safe-question = Können Sie das jetzt ohne Gefahr lesen?
check-safe-note = Wenn Ihnen jemand über die Schulter sehen könnte oder vielleicht in dieses Telefon schaut, warten Sie, bis Sie allein sind. Der Knopf zum Verlassen bringt sofort einen anderen Bildschirm nach vorn.
check-safe-yes = Ja, weiter
check-safe-no = Nein, jetzt verlassen
check-step = Frage { $number } von { $count }
check-yes = Ja
check-no = Nein
check-unsure = Ich weiß es nicht genau
check-again = Von vorn beginnen

## Somebody makes me do this: signs of trafficking

check-trafficking-title = Zwingt mich jemand dazu?
check-trafficking-note = Über Arbeit, Schulden oder einen Menschen, wenn Sie davon nicht wegkommen.
check-trafficking-1 = Behält jemand anderes Ihren Pass oder Ihre Papiere?
check-trafficking-2 = Droht jemand Ihnen oder Ihrer Familie?
check-trafficking-3 = Haben Sie Schulden, die nie kleiner werden, so viel Sie auch arbeiten?
check-trafficking-4 = Arbeiten Sie sehr viele Stunden für wenig oder gar keinen Lohn?
check-trafficking-5 = Werden Sie überwacht, oder dürfen Sie nicht allein hinausgehen?
check-trafficking-6 = Müssen Sie das Geld abgeben, das Sie verdienen?
check-trafficking-7 = Sagt jemand, dass er anderen erzählt, dass Sie LGBTQI+ sind, oder dass er Sie anzeigt, wenn Sie aufhören?

## A partner, relative or host controls me

check-home-title = Bin ich bei den Menschen, mit denen ich lebe, in Sicherheit?
check-home-note = Über einen Partner oder eine Partnerin, Verwandte oder Menschen, bei denen Sie wohnen, gleich welchen Geschlechts.
check-home-1 = Haben Sie Angst davor, was geschieht, wenn Sie Nein sagen?
check-home-2 = Behält jemand Ihr Geld, Ihre Papiere oder Ihr Telefon?
check-home-3 = Bestimmt jemand, wen Sie sehen oder mit wem Sie sprechen dürfen?
check-home-4 = Sagt jemand, dass er anderen erzählt, wer Sie sind, oder dass er Sie bei der Ausländerbehörde meldet?
check-home-5 = Schlägt jemand Sie, sperrt Sie ein oder verfolgt Sie?
check-home-6 = Zwingt jemand Sie zu Sex, oder enthält Ihnen jemand Medikamente vor?
check-home-7 = Will jemand, dass Sie heiraten oder dass Sie ändern, wer Sie sind?

## Work that hurts

check-work-title = Werde ich bei meiner Arbeit schlecht behandelt?
check-work-note = Über Lohn, Arbeitszeiten und die Menschen, für die Sie arbeiten, mit oder ohne Arbeitserlaubnis.
check-work-1 = Haben Sie seit zwei Wochen oder länger keinen Lohn bekommen, oder weniger als versprochen?
check-work-2 = Behält Ihr Chef oder Ihre Chefin Ihren Pass oder Ihre Papiere?
check-work-3 = Sagt Ihr Chef oder Ihre Chefin, dass er oder sie die Ausländerbehörde oder die Polizei ruft?
check-work-4 = Will jemand Sex dafür, dass Sie Arbeit oder Lohn bekommen?
check-work-5 = Schulden Sie Ihrem Chef oder Ihrer Chefin Geld, und es wird nicht weniger?
check-work-6 = Hat man Ihnen gesagt, Sie sollen ein leeres Blatt unterschreiben oder etwas, das Sie nicht lesen konnten?
check-work-7 = Würde Ihnen etwas Schlimmes geschehen, wenn Sie aufhören würden, dort zu arbeiten?

## After the questions

check-result-heading = Was Sie jetzt tun können
check-result-some = Manches von dem, was Sie gesagt haben, kann ein Zeichen dafür sein, dass jemand Sie ausnutzt oder über Sie bestimmt. Ein Zeichen ist kein Beweis. Nichts davon ist Ihre Schuld, und Sie entscheiden, was als Nächstes geschieht.
check-result-none = Sie haben zu keiner dieser Fragen Ja gesagt. Das heißt nicht, dass alles gut ist: Es sind nur wenige Fragen. Wenn sich etwas falsch anfühlt, ist das Grund genug, mit jemandem zu sprechen.
check-result-unsure = Es nicht genau zu wissen, ist Grund genug, mit jemandem zu sprechen. Sie müssen nicht wissen, wie man es nennt.
check-danger = Wenn Sie jetzt in Gefahr sind, rufen Sie zuerst die Notrufnummer an.
check-help-heading = Wer helfen kann
check-help-none = Wir kennen in diesem Land ({ $country }) niemanden für „{ $need }“.
check-next-others = Fragen Sie stattdessen hier. Dort weiß man vielleicht, wer da hilft, wo Sie sind:
check-next-emergency = Rufen Sie in Gefahr die Notrufnummer an. Sonst suchen Sie mit der Suche eine Stelle für Rechtshilfe oder für Gesundheit, und fragen Sie dort, wer dabei hilft.
check-next-anyone = Fragen Sie jemanden, dem Sie vertrauen, wer dabei hilft: in einer Arztpraxis, in der Pflege, in einer Anwaltskanzlei oder bei einer Organisation für Geflüchtete.
check-no-country = Wählen Sie das Land, in dem Sie sind, dann zeigen wir, wer dort hilft.

## What asking for help may set off

check-referral-heading = Bevor Sie um Hilfe bitten
check-referral-ask = Fragen Sie zuerst: „Was müssen Sie weitergeben, an wen und wann?“ Das können Sie fragen, bevor Sie Ihren Namen sagen.
check-referral-police = Manche Stellen geben etwas an die Polizei weiter, vor allem wenn ein Leben in Gefahr ist.
check-referral-immigration = Manche Stellen können von der Ausländerbehörde befragt werden oder arbeiten mit ihr zusammen. Dass Ihnen jemand etwas angetan hat, schützt Sie für sich allein nicht vor einer Abschiebung. Holen Sie sich anwaltlichen Rat, bevor Sie zu einem Amt gehen, wenn Sie können.
check-referral-consent = Wenn Sie erwachsen sind, bitten Sie die Stelle, nichts ohne Ihr Ja zu tun. Sie können Nein sagen, und Sie können aufhören.
check-referral-young = Wenn Sie unter 18 sind, müssen viele Stellen jemanden informieren, wenn Sie in Gefahr sind. Bevor Sie etwas erzählen, können die Stellen Ihnen sagen, was sie weitergeben müssten. Sie müssen Ihr Alter nicht sagen, um zu fragen.
check-guides-heading = Weiterlesen
