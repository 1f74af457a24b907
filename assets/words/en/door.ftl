### The door: coming back, PIN, pictures, card; and the page that closes when nothing happens.

## Coming back: the same pages for everybody, also for who has never been here.

come-place = Welcome back
come-name-ask = What is your name here?
come-in = Come in
come-how-ask = How do you come in?
come-how-why =
    Your sign: { $sign }. Your name: { $name }.

    Is one of them different? Then go back.
come-pin = With my PIN
come-pictures = With my three pictures
come-card = With my card
come-tutor = My tutor helps me
come-other = Another way
come-pin-ask = What is your PIN?
come-pictures-ask =
    { $n ->
        [1] Which is your first picture?
        [2] Which is your second picture?
       *[other] Which is your third picture?
    }
come-card-ask = Which number is on your card?
come-tutor-ask = For the tutor: your PIN, please.
come-tutor-why = Then you are let in, and you choose something new.
come-let-in = Let in
come-empty = The box is still empty, or something is missing in it. Take your time.
come-not = Sign, name and this do not go together yet. Look at each of them once more.
come-patience = It does not go together yet. Please wait { $seconds } seconds, then try once more. Waiting keeps your place safe.
come-ask-tutor = That happens to everybody. Now your tutor can let you in. Nothing is lost.
come-not-tutor = No tutor here has this PIN. Look at the digits once more.
come-no-tutor = No tutor has a PIN here yet. For whoever looks after { -computer(form: "the") }: "paso centre --reset NAME".
come-nobody = Nobody here has this sign with this name. Go back and look at both.
pin-label = PIN
card-label = Number
tutor-pin-label = Tutor’s PIN
tutor-pin-place = For the tutor
tutor-pin-go = Go on

## A learner chooses how to come in.

guard-place = How you come in
guard-ask = What shall Paso ask for when you come back?
guard-why = With a PIN or with pictures, nobody else opens your place.
guard-nothing = Only my sign and my name
guard-with-pin = A PIN as well
guard-with-pictures = Three pictures as well
guard-leave = Leave it as it is
guard-pin-ask = Choose a PIN: four to eight digits.
guard-pin-why = Take a new one. Not the PIN of your bank or your phone.
guard-again-ask = The same PIN once more.
guard-again-why = Then you know that it is right.
guard-go-on = Go on
guard-digits = A PIN has four to eight digits. Choose one.
guard-easy = Many people take this PIN. Another one is safer.
guard-differ = The second PIN was another one. Choose once more, slowly.
guard-pictures-ask =
    { $n ->
        [1] Choose your first picture.
        [2] Choose your second picture.
       *[other] Choose your third picture.
    }
guard-seen-ask = Your three pictures, in this order:
guard-keep = Keep these pictures
guard-done-pin = Your PIN is kept. From now on Paso asks for it.
guard-done-pictures = Your pictures are kept. From now on Paso asks for them.
guard-done-why = A card helps on the day you forget it.
guard-card = Make a card for my pocket
card-head = Your card
card-title = Card for Paso
card-who = { $sign }   { $name }
card-number = Number: { $number }
card-copy = Write it on paper now. Paso shows this number only once.
card-how = You come in with your sign, your name and this number. Keep this card like a key.
card-done = I have it on paper
card-print = Print it
card-printed = The card is at the printer.
card-no-printer = There is no printer here. Write the number on paper.

## When nothing happens for a while. No names here.

quiet-place = Are you here?
quiet-ask = Are you still here?
quiet-why = Press any key, and you go on where you were. Otherwise Paso closes this page in a minute. Nothing is lost.
    .lines = Press { -enter-key }, and you go on where you were. Otherwise Paso closes this page in a minute. Nothing is lost.
quiet-here = I am here
locked-place = Closed
locked-head = Paso has closed this page, so that nobody else reads it.
locked-why = Everything is kept. Come in again, and you are where you were.
locked-why-guest = You were here as a guest. If nobody goes on, Paso soon forgets everything.
locked-go-on = I was here: go on
locked-other = I am somebody else
