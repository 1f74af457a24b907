title = Know the parts
about = You name the parts of { -computer(form: "a") } and say what each one does.
can-do = name the parts of { -computer(form: "a") } and say what each one is for
bridge = Look at { -computer(form: "a") } at home or at the library. Name 3 parts aloud.

word-printer =
    .name = printer
    .means = A machine that puts letters and pictures on paper.
word-system =
    .name = system
    .means = What starts first in { -computer(form: "a") } or { -mobile }. It opens the programs and keeps all parts working together.
word-program =
    .name = program
    .means = It does one kind of work, for example letters or photos. On { -mobile(form: "a") } people say "app".
word-internet =
    .name = internet
    .means = It connects { -computer(form: "plural") } and phones all over the world.
word-wi-fi =
    .name = Wi-Fi
    .means = It brings the internet through the air, without a cable.

why =
    Something stops. You call a shop or a friend.
    They ask: "Which part is it?"
    Who knows the name gets the right help sooner.

    Today you learn a few names, and what each part does.
    You know some of them already.
    Try things out. Nothing breaks here, and mistakes help.
    .tutor-watch = Which names does the person know from work or home?
    .tutor-ask = Which machine have you had repaired in your life?
    .tutor-point = The sentence about the right help.
    .tutor-show = Tell how you once looked for a word in a shop.
    .tutor-hand-back = Say: you know more names than you think. Press { -enter-key }.

which-shows =
    Begin with a part that you use right now.
    Which part shows letters and pictures?
    .keyboard = The keyboard
    .keyboard-why = You chose the keyboard. You press its keys, and it shows nothing by itself. Look for the part that you look at.
    .screen = The screen
    .screen-why = You chose the screen. It shows what the { -computer } does. That is the first name of today.
    .printer = The printer
    .printer-why = You chose the printer. It puts letters on paper, and only when you want. Look for the part that shows them at once.
    .hint-ask = Which part do you look at most of the time?
    .hint-look = Think of the part that is bright when it works.
    .tutor-watch = Is this easy? Then let it be easy.
    .tutor-ask = Where do your eyes go when you sit down here?
    .tutor-point = Nothing. The person sits in front of it.
    .tutor-show = Put your hand flat beside your own screen.
    .tutor-hand-back = Say: which name fits?

parts-to-touch =
    These parts you can touch:

    The screen shows letters and pictures.
    The keyboard takes in the letters that you type.
    A printer is a machine that puts them on paper.
    The { -computer } does the work. Often it is a box beside the screen.

    Some fold shut like a book. Then everything but the printer is one piece.
    .tutor-watch = Do the eyes go from the word to the thing?
    .tutor-ask = Which of these parts are in this room?
    .tutor-point = Each real part, while the person reads its line.
    .tutor-show = Lay a hand on the box of your own { -computer }.
    .tutor-hand-back = Say: touch one part and tell me its name.

four-jobs =
    { $who } { $place }.
    What does each part do?
    .screen = The screen
    .screen-with = { $shows }
    .screen-why = The screen shows. You look at it and read. Now find the next one.
    .keyboard = The keyboard
    .keyboard-with = { $takes }
    .keyboard-why = The keyboard takes in what you type. Each key is a letter or an order. Go on with the next part.
    .printer = The printer
    .printer-with = { $paper }
    .printer-why = The printer puts things on paper. It needs paper, ink and power. Go on with the next part.
    .machine = The { -computer } itself
    .machine-with = { $works }
    .machine-why = The { -computer } does the work and keeps what you save. The other parts only bring things in and out. Now you know 4 jobs.
    .hint-ask = Does this part show, take in, print or work?
    .hint-look = Look at the first words of each line: they say the job.
    .tutor-watch = Is the whole line read, or only its first word?
    .tutor-ask = If this part were away, what could you not do?
    .tutor-point = The real part that is asked for now.
    .tutor-show = Mime it: look, type, pull out paper.
    .tutor-hand-back = Say: start with the one you use now.
home =
    .who = Carmen
    .place = is at home and writes to her sister
    .shows = Here she reads what she has written
    .takes = Here she types her letters
    .paper = Out of it comes the letter, on paper
    .works = It keeps the letter until tomorrow
office =
    .who = Wei
    .place = works at the post office
    .shows = Here he sees the names of the streets
    .takes = Here he types the name of a person
    .paper = Out of it comes a label for the parcel
    .works = It finds the right street in a second
school =
    .who = Amina
    .place = helps her son with school
    .shows = Here both look at the picture of a bird
    .takes = Here he types the name of the bird
    .paper = Out of it comes a page to colour in
    .works = It keeps all the pictures of birds

out-of-sight =
    Two things work out of sight. You cannot touch them.

    The system starts first. It keeps all parts working together.
    Some names of systems: Windows, macOS, Linux, Android.

    A program does one kind of work: letters, photos, music.
    On { -mobile(form: "a") } people say "app".
    The system opens a program when you want it.
    .tutor-watch = Do both words sound the same to the person?
    .tutor-ask = Which apps are on the phone in your bag?
    .tutor-point = The words system and program, one by one.
    .tutor-show = A kitchen: it is there first. Then you cook soup.
    .tutor-hand-back = Say: which is the kitchen, and which is the soup?

system-or-program =
    Who does this: the system or a program?
    .system = The system
    .program = A program
    .first = It starts first, when you switch on
    .first-why = Switching on starts the system. Without it, no program can open. It is always the first.
    .letter = You write a letter with it
    .letter-why = Letters are one kind of work. One kind of work is a program. It opens when you want to write.
    .opens = It opens everything else when you want it
    .opens-why = Opening programs is a task of the system. It also closes them. It is there all the time.
    .songs = It plays songs
    .songs-why = Songs are one kind of work, so this is a program. Close it, and the rest goes on.
    .together = It makes screen and keyboard work together
    .together-why = Keeping the parts together is for the system. So every program can use the same keyboard.
    .photos = You look at photos with it
    .photos-why = Photos are one kind of work, so this is a program. On { -mobile(form: "a") } it is an app.
    .hint-ask = Is it one kind of work, or is it there for everything?
    .hint-look = Look for one kind of work: letters, photos, songs.
    .tutor-watch = Listen for the reason, not only the answer.
    .tutor-ask = Could the rest go on without it?
    .tutor-point = The word in the line that names the work.
    .tutor-show = Kitchen or soup? Ask it with your own phone in hand.
    .tutor-hand-back = Say: say your reason first, then choose.

through-the-air =
    The internet connects { -computer(form: "plural") } and phones all over the world.
    Messages, news and films come from there.

    Wi-Fi brings the internet to you through the air, without a cable.
    At home it comes from a small box with lights.
    In a library it comes from the walls or the ceiling.

    Each Wi-Fi has a name, and most have a password.
    .tutor-watch = Are internet and Wi-Fi one thing for the person?
    .tutor-ask = Where have you seen a sign with the word Wi-Fi?
    .tutor-point = The words without a cable.
    .tutor-show = The Wi-Fi box in this house, and its lights.
    .tutor-hand-back = Say: internet is far away, Wi-Fi brings it here.

what-wifi-does =
    { $who } sits { $place }. A sign says: Wi-Fi.
    What does the Wi-Fi do for { $device }?
    .power = It gives it electricity
    .power-why = You chose electricity. That comes from a battery or the wall. Wi-Fi brings something else through the air.
    .air = It brings the internet through the air
    .air-why = You chose the internet. Now { $who } can read news and get messages. Away from this place, this Wi-Fi ends.
    .paper = It puts letters on paper
    .paper-why = You chose paper. That is the job of a printer. Wi-Fi brings something in, and no paper comes out.
    .hint-ask = What comes through the air when there is no cable?
    .hint-look = Look for the answer with the word air.
    .tutor-watch = Is Wi-Fi mixed up with electricity? That is common.
    .tutor-ask = What would { $who } like to do there?
    .tutor-point = The words in the question that say where it is.
    .tutor-show = The sign for Wi-Fi: a dot with arcs above it.
    .tutor-hand-back = Say: what could come through the air?
library =
    .who = Mihai
    .place = in the library
    .device = his phone
station =
    .who = Fatou
    .place = in the bus station
    .device = her phone
surgery =
    .who = Teresa
    .place = in the waiting room of her doctor
    .device = her tablet

touch-or-not =
    Can you put your hand on it?
    .touch = I can touch it
    .hidden = It works out of sight
    .screen = The screen
    .screen-why = The screen is a thing of glass. Your hand can touch it. What you see on it is made by programs.
    .keyboard = The keyboard
    .keyboard-why = You touch the keyboard every time you type. If a key is stuck, a person can see it.
    .printer = The printer
    .printer-why = The printer is a machine with paper in it. You can touch it, open it and put in paper.
    .wifi = The Wi-Fi
    .wifi-why = Wi-Fi goes through the air. You can touch the box with lights, but not the Wi-Fi.
    .system = The system
    .system-why = The system works inside. No hand can touch it. You see its work on the screen.
    .program = A program for photos
    .program-why = A program works inside. You press its name on the screen, and it opens.
    .hint-ask = Could you carry it to another table?
    .hint-look = Think of the real thing: is it in the room?
    .tutor-watch = Does the hand move to the thing? That helps.
    .tutor-ask = Could you wipe it with a cloth?
    .tutor-point = Around the room, slowly. Say nothing.
    .tutor-show = Touch the table, then wave your hand in the air.
    .tutor-hand-back = Say: touch it, if you can.

on-the-phone =
    Don Julián pressed Print, and no paper came. He calls the shop.
    What would you say?
    .call = "Good morning. What can I do for you?"
    .call-all = "Everything is broken."
    .call-part = "My printer puts nothing on paper."
    .call-sorry = "Sorry, I know nothing about this." He hangs up.
    .light = "Thank you, the printer. Is there a light on it?"
    .light-look = "One moment. I go and look."
    .light-yes = "Yes, I think so." He stays in his chair.
    .too-much = You said that everything is broken. The shop would come for the { -computer }, and that one works. Name the one part.
    .hung-up = You hung up. The woman in the shop likes to help. She only needs a name. Tell her which part it is.
    .no-look = You said yes without looking. Now she looks for a reason in another place. One look at the printer helps both.
    .was-off = The light is off. He presses the button, and the paper comes. The right name and one look were enough.
    .hint-ask = What does the shop need to know?
    .hint-look = First name the one part. Then go and look at it.
    .tutor-watch = Does the person feel small in such calls?
    .tutor-ask = What would you like to hear, if you were the shop?
    .tutor-point = The word printer, when it comes.
    .tutor-show = Play the shop: ask "which part?" in a friendly way.
    .tutor-hand-back = Say: you call, and I am the shop.

cards =
    { $who } makes cards. Write the part for each job.

    The words: { $words }.
    Tab goes to the next box. At the end go to "Send".
    .lines =
        { $who } makes cards. Write the part for each job.

        The words: { $words }.
        Each box has a number. At the end choose "Send".
    .panel = Cards
    .part-a = { $job-one }
    .part-b = { $job-two }
    .part-c = { $job-three }
    .part-d = { $job-four }
    .send = Send
    .hint-ask = Which of the 4 words do you know for sure?
    .hint-look = Read the job in front of the box. Then look at the 4 words.
    .hint-key = Type the word, then Tab. On "Send" press { -enter-key }.
    .hint-key-lines = Type the number of the box, a space and the word. Then the number of "Send".
    .hint-show = Watch: a word in each box, Tab between them, then Send.
    .hint-show-lines = Like this: a word in each box, then Send.
    .done = The cards are right, and you wrote them. You can say what each part is for. Next time somebody asks, you have the name.
    .tutor-watch = Does the person begin with the surest word?
    .tutor-ask = Which word is left over for this job?
    .tutor-point = The line with the 4 words.
    .tutor-show = Cover the words that are used up with a finger.
    .tutor-hand-back = Say: these cards are yours. What comes next?
cards-a =
    .who = Teresa
    .words = keyboard, system, printer, Wi-Fi
    .job-one = It prints on paper
    .first = printer|the printer|a printer
    .job-two = You type on it
    .second = keyboard|the keyboard|a keyboard
    .job-three = It starts first
    .third = system|the system|a system
    .job-four = Internet by air
    .fourth = Wi-Fi|wifi|wi fi|the Wi-Fi|the wifi
cards-b =
    .who = Kofi
    .words = program, printer, Wi-Fi, screen
    .job-one = It shows letters
    .first = screen|the screen|a screen
    .job-two = It plays songs
    .second = program|a program|the program|app|an app
    .job-three = It needs paper
    .third = printer|the printer|a printer
    .job-four = No cable needed
    .fourth = Wi-Fi|wifi|wi fi|the Wi-Fi|the wifi
cards-c =
    .who = Olena
    .words = screen, Wi-Fi, system, keyboard
    .job-one = It has keys
    .first = keyboard|the keyboard|a keyboard
    .job-two = You look at it
    .second = screen|the screen|a screen
    .job-three = Opens programs
    .third = system|the system|a system
    .job-four = Brings internet
    .fourth = Wi-Fi|wifi|wi fi|the Wi-Fi|the wifi
