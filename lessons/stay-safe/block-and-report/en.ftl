title = Block and report
about = Keep proof, report a post, block a person, and get help.
can-do = keep proof, report what hurts, and block who hurts you
bridge = Write down one person and one number that you would call. Keep the paper near.

word-screenshot =
    .name = screenshot
    .means = A picture of what stands on the screen now. It can be proof.
word-report-a-post =
    .name = report a post
    .means = To tell the site that something must not stand there.
word-block-a-person =
    .name = block a person
    .means = From then on that person cannot write to you.
word-helpline =
    .name = helpline
    .means = A number where people listen and help. It is free, and you need no name.

why =
    Sometimes a person puts your photo or your address online.
    Sometimes a stranger writes things that make you afraid.
    That hurts. You did nothing bad, and you are not alone.

    You can keep proof, report it, block the person, and get help.
    Today you practise it, with people who are invented.
    You may stop at any time: Esc. Mistakes help here.
    .lines =
        Sometimes a person puts your photo or your address online.
        Sometimes a stranger writes things that make you afraid.
        That hurts. You did nothing bad, and you are not alone.

        You can keep proof, report it, block the person, and get help.
        Today you practise it, with people who are invented.
        You may stop at any time: type m. Mistakes help here.
    .tutor-watch = Does the face change? Then stop, and offer a glass of water.
    .tutor-ask = Would you like to do this lesson today, or another day?
    .tutor-point = The words "You did nothing bad".
    .tutor-show = Sit beside, not opposite. There is no hurry.
    .tutor-hand-back = Say: you decide how far we go.

whose-fault =
    Amina has a photo of herself online. A man copies it. Beside it
    he writes where she lives. All can read it.

    Whose fault is that?
    .hers = Hers, because of the photo
    .hers-why = You chose Amina. To show a photo is no harm. The harm begins with what another person does. Look for who did it.
    .his = His
    .his-why = You chose the man. He put it there, not she. Who is hurt has nothing to be ashamed of.
    .site = Nobody's. That is how the internet is
    .site-why = You chose nobody. But somebody did it, and it can be reported. Look for who did it.
    .hint-ask = Who put the address there?
    .hint-look = Look at the second sentence: who does something?
    .tutor-watch = Is the learner hard on Amina, or on himself or herself?
    .tutor-ask = What would you say to Amina, if she were here?
    .tutor-point = The words "A man copies it".
    .tutor-show = Say it aloud: she did nothing bad.
    .tutor-hand-back = Say: who did it? Choose that.

may-be-reported =
    You can ask a site to take away what hurts somebody. That is to
    report a post. It works for your own things and for others.
    What may be reported, and what stays?
    .ask = I can ask the site to take it away
    .stays = It stays. I can look away
    .address = My street and my photo, without asking me
    .address-why = You can ask. Your address is yours. The site has to look at it.
    .child = A photo of a child, and the family did not agree
    .child-why = You can ask, for the child too. Children cannot do it alone. Anybody who sees it may report it.
    .opinion = "Our team plays better than yours"
    .opinion-why = It stays. That is an opinion about a game. You need not answer, and you may look away.
    .my-name = An account with my name and face, and it is not mine
    .my-name-why = You can ask. Nobody may speak in your name. Sites have a box just for that.
    .square = A photo of the market, seen from far away
    .square-why = It stays. Nobody can be known there. If you see a face that did not agree, you can ask.
    .threat = "Wait until we meet you in the street"
    .threat-why = You can ask, and you should. That is a threat. The police want to know it too.
    .hint-ask = Does it show or hurt one person who did not agree?
    .hint-look = Look for a name, a face, a street, or a threat.
    .tutor-watch = Is "I do not like it" taken for "it hurts somebody"?
    .tutor-ask = What would you never want to see of yourself?
    .tutor-point = The line that is asked for now.
    .tutor-show = A newspaper photo: who can be known in it?
    .tutor-hand-back = Say: may it stay, or would you ask?

# Words that ask somebody to take a photo away, any of them.
photo = photo|photos|picture|pictures|image|foto
away = take|remove|delete|down|away|off|erase

choir =
    .who = Teresa
    .friend-name = Rosa
    .line = I put our photo of the choir online. You are in front.
    .request = Hello Rosa, please take the photo down. I do not want it online.
garden =
    .who = Yusuf
    .friend-name = Pilar
    .line = Your grandson in the garden: I put the photo online.
    .request = Pilar, please remove the photo. He is only a child.
course =
    .who = Wei
    .friend-name = Mihai
    .line = I put a photo of our course online, with all names.
    .request = Hello Mihai, please delete the photo. My name need not be there.

friend =
    .name = { $friend-name }
put-it-up = { $line }
it-is-gone = I did not think of that. I do what you ask.
other =
    .name = Carmen
at-five = See you at 5?

ask-kindly =
    Often it is a friend, and no harm was meant. Then ask kindly.
    { $friend-name } put a photo online, and { $who } does not want it.

    Write to { $friend-name } in your own words: please take the photo away.
    .hint-ask = How would you ask a friend at the door?
    .hint-look = Open the chat with { $friend-name }. Below stands a box, then "Send".
    .hint-look-lines = Open the chat with { $friend-name }. A box and "Send" come last.
    .hint-key = { -enter-key } opens the chat. Type it, with the word photo. Then { -enter-key } twice.
    .hint-key-lines = Type the number of { $friend-name }. Then the box, a space and your words. Then "Send".
    .hint-show = Watch: the chat, a kind sentence, Send.
    .not-yet-other = That went to Carmen. She put no photo online. Press "Go back". Open the chat with { $friend-name }.
    .not-yet = Your message went out. Say two things in it: the photo, and that it goes away. Press Undo, or write once more.
    .done = { $friend-name } took it away at once. Most people do. To ask is your right, also among friends.
    .tutor-watch = Is it hard for the learner to ask for it?
    .tutor-ask = Whom should one ask before showing a photo?
    .tutor-point = The chat with { $friend-name }.
    .tutor-show = Ask for one photo of your own to be taken away.
    .tutor-hand-back = Say: one kind sentence is enough.

# What is read from the proof.
day-of =
    .question = Which day stands there?
    .short = Day
    .wanted = 4 May|May 4|4th May|4th of May|May 4th|4/5|4 may 18:20
hour-of =
    .question = Which hour stands there?
    .short = Hour
    .wanted = 18:20|18.20|1820|18 20|6:20|18:20 h
name-of =
    .question = Which name does the person use?
    .short = Name
    .wanted = Mister 77|Mr 77|Mr. 77|Mister77

keep-proof =
    A stranger posts Amina's street. Keep proof first: a picture
    of the screen, called a screenshot. Here it is one button.

    { $question } Write it below.
    .answer = { $short }
    .hint-ask = What would show tomorrow that it stood there?
    .hint-look = Look for "Keep a picture of it". Name, day and hour stand above the post.
    .hint-key = { -enter-key } presses "Keep a picture of it". Tab goes down to the box. Type it, then { -enter-key } twice.
    .hint-key-lines = Type the number of "Keep a picture of it". Then the number of "{ $short }", a space and the answer.
    .hint-show = Watch: the picture is kept, then the answer is written.
    .not-yet-answer = Something else stands above the post. There stand the name, the day and the hour. Write what is asked.
    .never = You answered. In life that often brings more words, and worse ones. Paso took it back. Amina need not speak with him. The proof is enough.
    .at-social-stranger = The picture first, then the answer below.
    .done = The proof is kept, with name, day and hour. Now it may disappear, and you can still show it. On phones it is often two buttons at once.
    .tutor-watch = Does the learner want it to disappear at once? Say why proof comes first.
    .tutor-ask = To whom could Amina show that picture?
    .tutor-point = The line with name, day and hour.
    .tutor-show = How your own phone takes a screenshot.
    .tutor-hand-back = Say: first keep it. Then we let it go.

address =
    .who = Amina
    .what = her street and her photo
    .date = 4/5/2026
    .date-word = 4/5/2026|04/05/2026|5/4/2026|05/04/2026|4-5-2026|4.5.2026|4 5 2026|2026-05-04
phone =
    .who = Kofi
    .what = his telephone number
    .date = 4/5/2026
    .date-word = 4/5/2026|04/05/2026|5/4/2026|05/04/2026|4-5-2026|4.5.2026|4 5 2026|2026-05-04
work =
    .who = Olena
    .what = the place where she works
    .date = 4/5/2026
    .date-word = 4/5/2026|04/05/2026|5/4/2026|05/04/2026|4-5-2026|4.5.2026|4 5 2026|2026-05-04

report-the-post =
    A stranger shows { $who }: { $what }. The proof is kept.

    Report the post: it shows private things.
    It was posted on { $date }.
    .hint-ask = What is true of this post: private, an insult, or only ugly?
    .hint-look = Open "Report this post". Three reasons stand there, and a box for the day.
    .hint-key = { -enter-key } opens it and chooses a reason. Tab goes to the box: type { $date }. Then Tab and { -enter-key }.
    .hint-key-lines = Type the number of "Report this post", then of the reason. Then the box, a space and { $date }. Then "Send the report".
    .hint-show = Watch: report, the reason, the day, Send the report.
    .never = You answered. In life that often brings more words, and worse ones. Paso took it back. Press "Report this post".
    .not-yet-report-why = The report went out with another reason. Press "Undo" and choose "It shows private things".
    .not-yet-post-date = The report went out with another day. Press "Undo" and write { $date }.
    .at-social-report-done = Was it private things, and { $date }? If something was different, press "Undo".
    .done = The site has the report, and you have its number. If nobody answers in some days, report again. The data protection office helps too.
    .tutor-watch = Is "I do not like it" chosen? It helps less.
    .tutor-ask = Why does the site want to know the day?
    .tutor-point = The three reasons.
    .tutor-show = How one tells a neighbour calmly what happened.
    .tutor-hand-back = Say: you only tell what is so. That is enough.

pay-and-it-goes =
    Now the stranger writes to Olena. What would you do in her place?
    .offer = "Pay me 200 { -money }, and I take it down. If not, I show more."
    .offer-pay = Pay, so that it stops
    .offer-shout = Write back what I think of him
    .offer-silent = Say nothing. Keep a screenshot of it
    .more = You chose to pay. Who is paid once asks again, and nothing goes away. In life the money would be gone. Here nothing has happened. This is a crime, and he does it.
    .louder = You chose to write back. Every answer shows him that it works. In life he would write more. Here nothing has happened. You owe him no word.
    .night = You kept proof and gave him nothing. That is strong. But the evening is long, and the heart is heavy.
    .night-alone = Keep it to myself
    .night-talk = Call somebody whom I trust, or a helpline
    .heavy = You chose to be silent. Many people do so out of shame. But alone it grows. Nothing has happened here. The shame is his, not yours.
    .friend = You called. Somebody listens, and tomorrow you go to the police together. Nobody laughs about you. Two people carry it better than one.
    .hint-ask = Which way gives him nothing, and leaves you not alone?
    .hint-look = Look for the way without money and without an answer. Then for a second person.
    .tutor-watch = Has this happened to the learner? Listen, and do not ask for more.
    .tutor-ask = Who is your person for a heavy evening?
    .tutor-point = The words "somebody whom I trust".
    .tutor-show = The number of a helpline, on paper, to take home.
    .tutor-hand-back = Say: all ways can be tried here. I stay beside you.

money =
    .who = Mihai
    .line = I have your photo. Send me money, or all will see it.
answer-me =
    .who = Fatou
    .line = I know where you live. Answer me.
one-more =
    .who = Amina
    .line = Send me one more photo, or I write to your family.

stranger =
    .name = 555 0118
    .number = 555 0118
threat-line = { $line }

block-the-sender =
    A stranger writes to { $who }. A screenshot is kept already.
    Send no answer. Open the chat, then "More": report it there.

    Then block the person: nothing comes from there any more.
    .hint-ask = Which chat makes one afraid?
    .hint-look = Open "555 0118". Below stands "More": there are "Report" and "Block".
    .hint-look-lines = Open "555 0118". At the end comes "More": there are "Report" and "Block".
    .hint-key = Tab goes to "More", { -enter-key } opens it. Choose "Report". Then once more "More", and "Block".
    .hint-key-lines = Type the number of "More", then of "Report". Then once more "More", and "Block".
    .hint-show = Watch: the chat, More, Report, More, Block.
    .never-sent-stranger = You answered. In life that person would see: it works. Then more comes. Paso took it back. You owe no answer. Press "More".
    .never = That is Carmen, a friend. She has done nothing. Paso put it back. Go back, and open "555 0118".
    .done = The service knows it, and nothing comes from there any more. The other side is not told. With the screenshot { $who } can go to the police.
    .tutor-watch = Does the hand want to explain or to answer?
    .tutor-ask = How does it feel to shut that door?
    .tutor-point = The button "More …".
    .tutor-show = How one blocks a number on your own phone.
    .tutor-hand-back = Say: two presses, and it is quiet.

who-else =
    Who else can help? Choose 4.
    .tutor = Your tutor, or a person you trust
    .tutor-why = You chose a person you trust. Somebody beside you sees more calmly. You need not tell everything.
    .police = The police
    .police-why = You chose the police. Threats are crimes, and your proof counts. In danger, call { -emergency-number } at once.
    .poster = The person who posted it
    .poster-why = You chose that person. To speak with who hurts you can bring more harm. Look for people who are on your side.
    .office = The data protection office
    .office-why = You chose the office. It can order that your data go away. You can write to help@data-office.example.
    .line = A helpline, free and without a name
    .line-why = You chose the helpline. They listen, also at night, and know the next step. In this lesson it is 555 0116; ask your tutor for yours.
    .hint-ask = Who is on the side of the one who is hurt?
    .hint-look = Four of these lines help. One has done the harm.
    .tutor-watch = Is there somebody in the learner's life? If not, you are one.
    .tutor-ask = Which of the four would be easiest for you?
    .tutor-point = The number four in the question.
    .tutor-show = The real helpline of your country, on paper.
    .tutor-hand-back = Say: choose those whom you would call.

all-of-it =
    Now all of it, for { $who }. Mister 77 posted { $what }
    on { $date }. Keep proof, report it as private, and block him.
    .hint-ask = What comes first: proof, report, or block?
    .hint-look = Open "Mister 77". There are the picture and the report, and then "Block this person".
    .hint-key = { -enter-key } opens "Mister 77" and presses a button. Tab goes to the next one. The box takes { $date }.
    .hint-key-lines = Type the number of a line. For the box: its number, a space and { $date }.
    .hint-show = Watch: the post, the picture, the report, back to the post, block.
    .never = You answered. In life that often brings more words, and worse ones. Paso took it back. Keep proof, report, block.
    .at-social = Begin with "Mister 77". Is that line gone too early? Press "Undo".
    .not-yet-report-why = The report went out with another reason. Press "Undo" and choose "It shows private things".
    .not-yet-post-date = The report went out with another day. Press "Undo" and write { $date }.
    .at-social-report-done = Reported. Open "Mister 77" once more: is there still something to do?
    .done = Proof, report, block: the door is shut. { $who } has a picture and a number to show. You can do this for yourself, and for somebody who asks you.
    .tutor-watch = Does the learner keep proof before blocking?
    .tutor-ask = Whom could you help with this now?
    .tutor-point = The three buttons below the post.
    .tutor-show = Breathe out together when it is done.
    .tutor-hand-back = Say: you know the way. I only watch.
