title = What is a cyberattack?
about = One day with a family, and three things that protect them.
can-do = say what a cyberattack is and what protects from it
bridge = On your own { -mobile }, look for the word "Update" in the settings. Is one waiting? Ask your tutor to look with you.

word-threat =
    .name = threat
    .means = Something that could harm a device, or what is on it.
word-cyberattack =
    .name = cyberattack
    .means = Somebody tries to steal, lock or break what is on a device.
word-cybersecurity =
    .name = cybersecurity
    .means = All that protects devices and their contents: people, tools, laws.
word-update =
    .name = update
    .means = A newer form of a program. It repairs gaps that others could use.

why =
    Family photos, letters, money: much of our life is on devices.
    A device is a { -mobile }, a { -computer } or a tablet.
    Some people try to get in. Most of them you can keep out.

    Today you go through one day with a family:
    Olena, Kofi, their daughter Lina and Grandpa Stepan.
    Look what protects them. Mistakes help, and nothing breaks here.
    .tutor-watch = Is the learner afraid of this topic, or curious?
    .tutor-ask = What is on your own phone that you would miss?
    .tutor-point = The four names, one by one.
    .tutor-show = Your own phone, and one photo that you love.
    .tutor-hand-back = Say: these four are invented. Now meet them.

what-is-inside =
    7:30. Olena's { -mobile } lies on the table.
    What would hurt her if a stranger had it? Choose three.
    .photos = The photos of her family
    .photos-why = You chose the photos. Nobody can take them a second time. So they are worth protecting.
    .case = The blue case around it
    .case-why = You chose the case. It is outside, and a new one costs little. Look for what is inside the { -mobile }.
    .bank = The program of her bank
    .bank-why = You chose the bank. Her money can be reached through it. So it stays locked.
    .letters = Emails from her doctor
    .letters-why = You chose the emails. They are for her and the doctor only. Now you know what there is to protect.
    .hint-ask = What can one buy again, and what not?
    .hint-look = Three lines are inside the { -mobile }. One is around it.
    .tutor-watch = Is it clear that one can choose several lines?
    .tutor-ask = Which of these do you have on your own phone?
    .tutor-point = The word "three" in the question.
    .tutor-show = Take the case off your phone: now, what is inside?
    .tutor-hand-back = Say: choose what you would not give away.

three-words =
    Three words help you to follow the news.

    A threat could do harm. Nothing has happened yet.
    In a cyberattack somebody really tries. They want to steal,
    lock or break what is on a device.
    Cybersecurity is all that protects us.
    .tutor-watch = Do the long words make the learner stop?
    .tutor-ask = Where did you hear one of these words?
    .tutor-point = Cover "cyber" with a finger. Attack and security are left.
    .tutor-show = A newspaper or a page with one of these words.
    .tutor-hand-back = Say: read them aloud once. Then go on.

which-word =
    There is a { -computer } in Olena's shop.
    Find the moment that fits each word.
    .threat = Threat
    .threat-with = Ten people know the password of the shop
    .threat-why = You chose the password that ten people know. Nothing has happened yet, but it could. Now the next word.
    .attack = Cyberattack
    .attack-with = At night a stranger tries password after password
    .attack-why = You chose the stranger at night. Somebody really tries to get in. One word is left.
    .security = Cybersecurity
    .security-with = Olena takes a new password that only she knows
    .security-why = You chose the new password. It keeps the stranger out. Now you know all three words.
    .hint-ask = Could it happen, does it happen, or does it protect?
    .hint-look = Look at who acts: ten people, a stranger, Olena.
    .tutor-watch = Are threat and attack one and the same still?
    .tutor-ask = In which moment has nothing happened yet?
    .tutor-point = The word that is asked for now.
    .tutor-show = Dark clouds outside, the rain itself, an umbrella.
    .tutor-hand-back = Say: which of the three is this one?

family =
    .time = 8:15
    .where = at breakfast
    .water = Kofi's phone falls into the sink
    .locked = A program from an email locks all photos. Somebody wants money for them
    .slow = The television is slow. All neighbours watch the same game
shop =
    .time = 10:00
    .where = in Olena's shop
    .water = Coffee runs over the keys of the computer
    .locked = A stranger gets into the list of customers and copies it
    .slow = The card reader waits. The whole street has no power
school =
    .time = 12:00
    .where = at Lina's school
    .water = A tablet stays out in the rain
    .locked = Somebody sends a program that erases the marks of all pupils
    .slow = The page of the school is slow. All parents look at the same time

which-is-an-attack =
    { $time }. Three things happen { $where }.
    Which one is a cyberattack?
    .water = { $water }.
    .water-why = You chose the water. That is bad luck, and nobody planned it. Look for somebody who wants to do harm.
    .locked = { $locked }.
    .locked-why = You chose the one where somebody does harm on purpose. That makes it an attack. Next you see how one begins.
    .slow = { $slow }.
    .slow-why = You chose the slow one. Nobody steals or breaks anything there. Look for somebody who wants to do harm.
    .hint-ask = Where does somebody do harm on purpose?
    .hint-look = Look for a person behind it: "somebody" or "a stranger".
    .tutor-watch = Does anything that breaks count as an attack?
    .tutor-ask = Who wanted this to happen?
    .tutor-point = The three lines, and wait at each one.
    .tutor-show = Drop a pencil: bad luck. Take it away: on purpose.
    .tutor-hand-back = Say: in which line is there a person?

loud-page =
    15:00. Grandpa Stepan reads the news on his tablet.
    What should he do?
    .page = All at once the page is red. It says: "Your tablet is under attack. Call this number now."
    .page-call = Call the number
    .page-clean = Press "Clean my tablet"
    .page-close = Close the page and ask Lina
    .called = You chose to call. A kind voice would ask for his card. His money would be gone. Here nothing has happened. A page that makes you afraid wants something from you.
    .cleaned = You chose "Clean my tablet". Often the button itself brings a bad program. Here nothing has happened. Look for the way that presses nothing on the red page.
    .asked = Lina looks. The tablet is fine. The page was only an advert. But an update has been waiting since March. An update repairs gaps in a program.
    .asked-now = Do the update while they drink tea
    .asked-later = Leave it for another day
    .put-off = You chose another day. The gap stays open, and attackers look for such gaps. Here there is time: go back and close it.
    .updated = The update ran while they drank tea. It closed a gap before anybody used it. Grandpa said yes, and the tablet did the rest.
    .hint-ask = Who wants him to hurry, and why?
    .hint-look = Look for the way that uses nothing from the red page.
    .tutor-watch = Does the red page make the learner hurry too?
    .tutor-ask = Have you ever seen a page like this?
    .tutor-point = Nothing. Read the moment aloud, slowly.
    .tutor-show = Where one closes a page on your own phone.
    .tutor-hand-back = Say: here every way can be tried. Which one first?

who-does-it =
    People and tools protect together. Who does this?
    .person = A person
    .tool = A tool
    .think = Think before you open a strange email
    .think-why = This is a person. A tool does not know your friends, and you do. So it is you who thinks first.
    .files = Check every new file, day and night
    .files-why = This is a tool. It never gets tired and looks at each file. Many devices have such a tool already.
    .password = Choose a long password
    .password-why = This is a person. A password is good when only you know it. The tool only asks for it.
    .aside = Put hundreds of false emails aside
    .aside-why = This is a tool. It knows thousands of false emails by their words. You only see the few that are left.
    .ask = Ask somebody when you are not sure
    .ask-why = This is a person. To ask costs nothing and stops many attacks. You can do it today.
    .minute = Lock the screen after one minute
    .minute-why = This is a tool. You choose the minute once. Then it locks the screen by itself, each time.
    .hint-ask = Must somebody think here, or must somebody never get tired?
    .hint-look = Look for words like "think", "choose", "ask". People do that.
    .tutor-watch = Does the learner expect the tools to do it all?
    .tutor-ask = Which of these did you do this week?
    .tutor-point = The first word of the line.
    .tutor-show = The seconds until your own phone locks itself.
    .tutor-hand-back = Say: you, or the device?

who-protected =
    16:00. Kofi gets 12 false emails.
    A tool puts 11 aside. He reads the last one and throws it away.
    Who protected him?
    .only-tool = The tool alone
    .only-tool-why = You chose the tool. It stopped 11, but one came through. Look who stopped that one.
    .only-person = Kofi alone
    .only-person-why = You chose Kofi. He stopped the last one, but 11 he never saw. Look who stopped those.
    .both = The tool and Kofi together
    .both-why = You chose both. The tool stops most, and a person thinks about the rest. Each alone is not enough.
    .hint-ask = Who stopped the 11, and who stopped the last one?
    .hint-look = Look at the two numbers: 11, and the last one.
    .tutor-watch = Are the two numbers read?
    .tutor-ask = What would have happened without the tool?
    .tutor-point = The number 11, then the words "the last one".
    .tutor-show = A sieve and a hand: big stones, small stones.
    .tutor-hand-back = Say: count once more, then choose.

the-law =
    There is a third protection: the law.
    In Europe and in many other countries, laws say this.

    Who makes a device or a program must make it safe.
    The maker must repair gaps for some years, with updates.
    Banks, hospitals and offices must protect what you give them.
    So ask in a shop: for how many years do updates come?
    .tutor-watch = Is the learner surprised that there are laws?
    .tutor-ask = Which laws protect you when you buy food?
    .tutor-point = The question in the last line.
    .tutor-show = The safety sign on a plug or a charger.
    .tutor-hand-back = Say: would you dare to ask that in a shop?

camera =
    .thing = a camera for her door
watch =
    .thing = a watch that shows her emails
lamp =
    .thing = a lamp that she can switch on by phone

what-the-law-asks =
    18:00. Olena wants to buy { $thing }.
    What does the law ask of the maker?
    .buyer = Nothing. Olena alone must take care
    .buyer-why = You chose "Nothing". Olena can do much, but she cannot repair a program. Look for what the maker must do.
    .repair = To make it safe and to repair gaps
    .repair-why = You chose to make it safe and to repair. So the law protects things too, not only people. Olena may ask about it in the shop.
    .promise = To promise that nobody ever attacks it
    .promise-why = You chose the promise. Nobody can promise that, and no law asks for it. Look for what a maker can really do.
    .hint-ask = What can a maker really do, for some years?
    .hint-look = Look for the line that speaks of gaps.
    .tutor-watch = Does the learner think that all depends on them?
    .tutor-ask = What do you ask before you buy something?
    .tutor-point = The words "of the maker".
    .tutor-show = A manual or a box with the maker's name.
    .tutor-hand-back = Say: and what is left for Olena to do?

one-day =
    21:00. Lina writes down the day.
    Mark the three lines that protected the family.
    .name = Our day
    .same = Mum has one password for the shop, the bank and the emails.
    .same-why = You marked the one password. Who finds it gets in everywhere. Look for something that keeps others out.
    .ask = Grandpa closed the red page and asked me.
    .ask-why = You marked Grandpa. He did not hurry, and he asked. That protects.
    .aside = A tool put 11 false emails aside.
    .aside-why = You marked the tool. Dad never saw those emails. That protects.
    .seat = My tablet lay open on a seat in the bus.
    .seat-why = You marked the tablet. Anybody on the bus could read it. Look for something that keeps others out.
    .maker = The maker of our camera repaired a gap. The law asks that.
    .maker-why = You marked the law. It makes the maker work for us too. That protects.
    .hint-ask = Which lines keep others out, and which let them in?
    .hint-look = Look for two lines where a door stays open.
    .hint-look-lines = Listen for two lines where others can get in.
    .tutor-watch = Are all five lines read before one is marked?
    .tutor-ask = Who protects here: a person, a tool or the law?
    .tutor-point = One line, and ask: does this let others in?
    .tutor-show = Three fingers: people, tools, law.
    .tutor-hand-back = Say: you followed the whole day. Now mark it.

my-part =
    People, tools and the law protect together.
    Your part is small, and it counts.
    What would you like to begin with?

    Every answer is good.
    .lock = I lock my { -mobile } when I put it down
    .lock-why = You begin with the lock. It protects everything inside at once. Your tutor can look at it with you.
    .update = I say yes to updates
    .update-why = You begin with updates. They close gaps while you do other things. Plug in the device and let it work.
    .ask = I ask before I press anything
    .ask-why = You begin with a question. That stops more attacks than many tools do. Think of one person whom you can always ask.
    .others = For now I leave it to others
    .others-why = You leave it to others for now. That is honest. To tell them what looks strange is a good part too.
    .tutor-watch = Remember the answer for the next visit.
    .tutor-ask = What would make the first time easy for you?
    .tutor-point = Nothing. This answer belongs to the learner.
    .tutor-show = Tell which of these you forget yourself.
    .tutor-hand-back = Say: next week you tell me how it went.
