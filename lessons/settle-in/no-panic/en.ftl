title = It does not work: first steps
about = No Wi-Fi, no page, a lost photo: what to do first.
can-do = stay calm when something stops, and try the first steps
bridge = Look for the Wi-Fi in the settings of your own phone. Only look, and go back.

word-network =
    .name = network
    .means = What a device connects to, so that it reaches the internet. It has a name.
word-web-address =
    .name = web address
    .means = It says where a page is, like a street and a number. It has no spaces.

why =
    One day a page does not open, or a letter is gone.
    That happens to everybody, also to those who work with it.

    Most of the time a small thing is the reason.
    Today you repair four small things, step by step.

    All this is practice. Nothing breaks, and mistakes help.
    .tutor-watch = Does the word repair make the person uneasy?
    .tutor-ask = What have you repaired at home in your life?
    .tutor-point = The words: that happens to everybody.
    .tutor-show = Tell what stopped on you this week.
    .tutor-hand-back = Say: we take it slowly. Press { -enter-key }.

dark-screen =
    { $who } { $begins }. The screen stays dark.
    What is the first thing to look at?
    .new = The price of a new screen
    .new-why = You chose a new screen. That costs money, and this one may be fine. Begin with what costs nothing.
    .light = Is it on? The light and the cable
    .light-why = You chose light and cable. Very often that is all. It takes a moment and costs nothing.
    .keys = Many keys, quickly
    .keys-why = You chose many keys. Without power, no key can help. Look first if power comes in.
    .hint-ask = What does a lamp need, before it can shine?
    .hint-look = Look for the answer that costs nothing and is quick.
    .tutor-watch = Easy? Good. That is how it should begin.
    .tutor-ask = What do you do when a lamp stays dark?
    .tutor-point = The power button of the person's own screen.
    .tutor-show = The small light at the edge of your screen.
    .tutor-hand-back = Say: what would you look at?
office =
    .who = Fatou
    .begins = sits down in the library
kitchen =
    .who = Don Julián
    .begins = wants to see a film in the kitchen
hall =
    .who = Wei
    .begins = opens the choir's { -computer }

four-steps =
    Four steps help almost every time. What comes first?

    Press { -enter-key } on the first step, then on the next one.
    .lines =
        Four steps help almost every time. What comes first?

        Type the number of the first step, then of the next one.
    .stop = Stop, and read what the screen says
    .look = Look at the simple things: cable, light, Wi-Fi
    .try = Try one thing, and see what happens
    .ask = Ask somebody, and say what you tried
    .why = You put it in order: stop, look, try, ask. Each step makes the next one easier. Now you use them.
    .not-yet = That step comes at another moment. Reading comes before trying, and trying before asking. Look for the calmest one.
    .hint-ask = What can you do with your eyes alone?
    .hint-look = Look for the calmest step. It comes first.
    .tutor-watch = Would this person ask first, or try first?
    .tutor-ask = Which step do you skip most easily?
    .tutor-point = The first word of each line.
    .tutor-show = Count on four fingers: stop, look, try, ask.
    .tutor-hand-back = Hold up one finger and wait.

wifi-again =
    { $who } has no internet { $place }. Turn on the Wi-Fi and connect.

    The network is what you connect to. Here it is: { $net }
    Its password is: { $wifi-word }
    .hint-ask = In which part of the settings would you look?
    .hint-look = Look for the line "Wi-Fi". Inside, it says that it is off. Turn it on: then you see the networks.
    .hint-key = { -enter-key } on "Wi-Fi", and again on the box "Wi-Fi". Then on "{ $net }" and on "Connect". Type { $wifi-word }.
    .hint-key-lines = Type the number of "Wi-Fi", 2 times. Then of "{ $net }" and of "Connect". Then the box, a space and { $wifi-word }.
    .hint-show = Watch: Wi-Fi on, the network, "Connect", and the password.
    .at-device-wifi-home = Does "{ $net }" stand at the top? Then write the password. If not, go back.
    .at-device-wifi-centre = Does "{ $net }" stand at the top? Then write the password. If not, go back.
    .at-device-wifi-library = Does "{ $net }" stand at the top? Then write the password. If not, go back.
    .at-device-wifi-neighbour = You chose the network of other people. Their password stays with them. Go back and choose "{ $net }".
    .at-device-wifi-station = You chose the open network. Here { $who } uses "{ $net }". Go back and choose it.
    .done = The Wi-Fi is on, and the internet is back. On a phone the way is the same: settings, Wi-Fi, name. You did it yourself.
    .tutor-watch = Is the name of the network read, or the first one taken?
    .tutor-ask = Where do you find the password at home?
    .tutor-point = The name in the task, then the list.
    .tutor-show = The note with the Wi-Fi name on your wall.
    .tutor-hand-back = Say: look first, then one thing.
home =
    .who = Olena
    .place = at home
    .net = House 12
    .wifi-word = lemon47
centre =
    .who = Yusuf
    .place = at the centre
    .net = Centre guests
    .wifi-word = window25
library =
    .who = Amina
    .place = at the library
    .net = Library readers
    .wifi-word = reader88

correct-address =
    { $who } typed an address, and the page is not there. Correct it.

    A web address says where a page is. Each sign counts.
    On paper it says: { $address }
    Go to the box "Address", correct it, and press "Go".
    .lines =
        { $who } typed an address, and the page is not there. Correct it.

        A web address says where a page is. Each sign counts.
        On paper it says: { $address }
        Write it into the box "Address", and choose "Go".
    .hint-ask = Where are the two addresses different?
    .hint-look = Look at the box "Address", at the top, letter by letter.
    .hint-look-lines = Listen to the box "Address", letter by letter.
    .hint-key = Backspace takes letters away. Type what is on the paper, then { -enter-key } 2 times.
    .hint-key-lines = Type the number of "Address", a space and the whole address. Then the number of "Go".
    .hint-show = Watch: the address is written as on the paper, then "Go".
    .done = The page is there. Two or three signs were different, and the page did not open. Next time, read the address first.
    .tutor-watch = Does the person compare sign by sign?
    .tutor-ask = Up to which letter are both the same?
    .tutor-point = The paper first, then the box.
    .tutor-show = Cover the end of the address with a finger.
    .tutor-hand-back = Say: read it to me, one letter at a time.
offices =
    .who = Don Julián
    .address = millbrook.example/offices
    .typo = milbrook.exmaple/offices
pool =
    .who = Amina
    .address = pool.example
    .typo = poll.exmaple
health =
    .who = Mihai
    .address = health.example
    .typo = helth.exmaple

text-is-away =
    Teresa writes a long letter. The program closes, and the letter is gone.
    What would you do?
    .closed = The screen shows only the list of programs.
    .closed-again = Write everything once more, quickly
    .closed-open = Open the program again, and read
    .closed-plug = Pull out the cable of the { -computer }
    .offered = The program says: here is a letter from 10:20. Do you want to keep it?
    .offered-no = No. I do not trust it
    .offered-keep = Yes, keep it
    .kept = The letter is back. Only the last line is missing. What comes next?
    .kept-later = Go on writing, and save at the end
    .kept-save = Save it now, with a name
    .rewrote = You chose to write again. That is a lot of work, and perhaps nobody needs it. Look first if it is still there.
    .unplugged = You chose to pull out the cable. That can take away other things too. Open the program again instead.
    .said-no = You said no, so the program lets the letter go. It asked because it kept a copy. Read such a question in peace.
    .forgot = You go on, and the program closes once more. What is not saved can go. Save first, and then write.
    .saved = You saved it with a name. Now it stays, even when a program closes. Save again after every page.
    .hint-ask = What can you look at before you do it all again?
    .hint-look = Look for the calm answer, the one with reading or saving.
    .tutor-watch = Has the person lost a text before? It hurts.
    .tutor-ask = When would you save the next time?
    .tutor-point = The question of the program. Read it together.
    .tutor-show = How often you save, and why.
    .tutor-hand-back = Say: choose, and we see what comes of it.

how-it-feels =
    Something stops, in the middle of your work.
    What do you feel first?

    Every answer is good. It happens to everybody.
    .fright = I think that I broke it
    .fright-why = You think that you broke it. That is very rare: a key press breaks nothing. Stop, breathe, read.
    .anger = I get angry with the machine
    .anger-why = You get angry. Many people do, in offices too. A glass of water first, and then the four steps.
    .guilt = I am ashamed to ask
    .guilt-why = You are ashamed to ask. Yet people who work with it ask every day. Your question helps the next person too.
    .curious = I want to know why
    .curious-why = You want to know why. That is how people learn to repair things. Try one thing after the other, and look.
    .tutor-watch = Remember the answer. It tells you how to be there.
    .tutor-ask = What helps you to become calm?
    .tutor-point = Nothing. This answer belongs to the learner.
    .tutor-show = Say what you feel yourself when it stops.
    .tutor-hand-back = Say: thank you. It is the same for many.

try-or-ask =
    Do you try first, or do you ask at once?
    .try = I try first
    .ask = I ask at once
    .wifi = The Wi-Fi is off
    .wifi-why = You can turn on the Wi-Fi in the settings. It costs nothing, and you can turn it off again. So try it.
    .smell = The { -computer } is hot and smells of fire
    .smell-why = Heat and smoke are a danger. Do not touch it. Move away and call somebody at once.
    .letter = A letter is missing in the address
    .letter-why = You can type a letter yourself. If it does not help, everything is as before. So try it.
    .money = The screen wants money for the repair
    .money-why = Nobody honest asks for money like this. Press nothing and pay nothing. Ask a person that you trust.
    .twice = I tried 2 times, and nothing changed
    .twice-why = Two calm tries are enough. Now you can say what you tried. So the other person helps you sooner.
    .lost = I do not see my letter in the list
    .lost-why = You can look for it with "Search". Looking changes nothing. So try it.
    .hint-ask = Can it cost money, or hurt somebody?
    .hint-look = Look for danger, for money, or for two tries.
    .tutor-watch = Is asking seen as a weakness? Say what you ask.
    .tutor-ask = Whom would you ask in this case?
    .tutor-point = The word in the line that speaks of danger or money.
    .tutor-show = Show the numbers of two people whom you ask.
    .tutor-hand-back = Say: both answers can be wise. Which one here?

find-the-lost-one =
    { $who } cannot find { $thing }. Find it with "Search".

    A part of the name is enough: { $part }
    Then go to its line, and choose "Open".
    .hint-ask = Which part of the name does { $who } remember?
    .hint-look = Look below the list. There is a button "Search".
    .hint-look-lines = Listen to the lines after the list. One says "Search".
    .hint-key = Open "Search" with { -enter-key }. Type { $part }, press "Search", its line, and "Open".
    .hint-key-lines = Type the number of "Search". Then the box, a space and { $part }. Then its line, and "Open".
    .hint-show = Watch: "Search", a part of the name, its line, and "Open".
    .done = It was never lost: it lay in Downloads. Things often lie in another place than you think. The search looks everywhere.
    .tutor-watch = Does the person look in place after place? That works too.
    .tutor-ask = Where would you have looked?
    .tutor-point = The button "Search".
    .tutor-show = Glasses on the head: one looks everywhere else.
    .tutor-hand-back = Say: you type two or three letters. It does the rest.
bill =
    .who = Wei
    .thing = the water bill
    .part = water
    .name = Water bill May.pdf
recipe =
    .who = Carmen
    .thing = a recipe for fish
    .part = fish
    .name = Fish with lemon.pdf
photo =
    .who = Kofi
    .thing = a photo of the choir
    .part = choir
    .name = Choir in June.jpg
lost = { $name }
    .text = { $thing }
a-list = Shopping list.odt
    .text = Bread, milk, onions
a-plan = Timetable 4.pdf
    .text = Bus 4: every 20 minutes
a-picture = Garden.jpg
    .text = A photo: a garden with red flowers
