title = Who says this?
about = Look who wrote a page, when, and why it is there.
can-do = see who says something on a page, and when
bridge = Take a text that somebody sent you. Look who wrote it, and when.

word-author =
    .name = author
    .means = The person who wrote a text.
word-source =
    .name = source
    .means = Where a text comes from: who wrote it, when, and where.

sleep =
    .who = Teresa
    .topic = sleeping badly
    .author = Fatou Diop|Diop|Doctor Fatou Diop|Doctor Diop
    .day = 3 March 2026|3 March|March 3|March 3 2026|3/3/2026
    .publisher = Millbrook health centre|health centre|the health centre
back =
    .who = Don Julián
    .topic = a back that hurts
    .author = Kofi Mensah|Mensah|Nurse Kofi Mensah|Nurse Mensah
    .day = 14 May 2026|14 May|May 14|May 14 2026|14/5/2026
    .publisher = Millbrook health centre|health centre|the health centre
salt =
    .who = Olena
    .topic = salt
    .author = Mihai Popescu|Popescu|Doctor Mihai Popescu|Doctor Popescu
    .day = 9 January 2026|9 January|January 9|January 9 2026|9/1/2026
    .publisher = Millbrook health centre|health centre|the health centre

why =
    Everybody can write a page: a doctor, a shop, a neighbour.
    On the screen they all look the same.
    With your health it matters who says it.

    Today you look behind three pages.
    Nothing breaks here, and mistakes help.
    .tutor-watch = Is everything in print believed?
    .tutor-ask = Whom do you ask when something hurts?
    .tutor-point = The words "who says it".
    .tutor-show = Two papers: one signed, one not.
    .tutor-hand-back = Say: now you look at three pages.

three-pages =
    { $who } reads about { $topic }.
    There are 3 pages. Open the first.
    Go back, and open the third.
    .hint-ask = Which page have you not seen yet?
    .hint-look = Look at the three lines, and at the button "Back".
    .hint-key = { -enter-key } opens a page. { -enter-key } on "Back" leads back.
    .hint-key-lines = Type the number of a page, then the number of "Back".
    .hint-show = Watch: the first page, Back, the third page.
    .at-advice-sleep-shop = Read it to the end. Who says this?
    .at-advice-back-shop = Read it to the end. Who says this?
    .at-advice-salt-shop = Read it to the end. Who says this?
    .at-advice-sleep-story = This is the second page. Go back. Open the first page, and then the third one.
    .at-advice-sleep-centre = Read the last lines: who says this? Then go back and open the first page too.
    .at-advice-back-story = This is the second page. Go back. Open the first page, and then the third one.
    .at-advice-back-centre = Read the last lines: who says this? Then go back and open the first page too.
    .at-advice-salt-story = This is the second page. Go back. Open the first page, and then the third one.
    .at-advice-salt-centre = Read the last lines: who says this? Then go back and open the first page too.
    .done = You read two pages about the same thing. One wants to sell, the other names its author. Now you learn to see that.
    .tutor-watch = Are the pages read to the end?
    .tutor-ask = What is different on the two pages?
    .tutor-point = The last lines of each page.
    .tutor-show = An advert and a leaflet of the chemist's.
    .tutor-hand-back = Say: read, go back, and read the next one.

four-questions =
    Four questions help with every page.

    Who wrote it? That person is the author.
    When? Old pages may no longer be true.
    Where? The address shows whose page it is.
    Why? To inform, to sell, or to tell a story.

    All this together is the source of a text.
    .tutor-watch = Are there four fingers for four questions?
    .tutor-ask = Which question do you ask a stranger at the door?
    .tutor-point = The four words: who, when, where, why.
    .tutor-show = Count the four questions on your fingers.
    .tutor-hand-back = Say: now ask a page these questions.

find-the-author =
    3 pages speak about { $topic }. One names its author.
    Open that page, and write the name below.
    .answer = Author
    .hint-ask = On which page does a person give a name?
    .hint-look = Look at the end of each page. One says "Written by".
    .hint-key = { -enter-key } opens a page. Tab goes down to "Author"; type the name, then { -enter-key } twice.
    .hint-key-lines = Type the number of a page. Then the number of "Author", a space and the name.
    .hint-show = Watch: the page of the health centre, the name, and the answer.
    .at-advice-sleep-shop = Nobody gives a name here. Go back, and open another page.
    .at-advice-sleep-story = Nobody gives a name here. Go back, and open another page.
    .at-advice-back-shop = Nobody gives a name here. Go back, and open another page.
    .at-advice-back-story = Nobody gives a name here. Go back, and open another page.
    .at-advice-salt-shop = Nobody gives a name here. Go back, and open another page.
    .at-advice-salt-story = Nobody gives a name here. Go back, and open another page.
    .not-yet-answer = The name stands behind "Written by". Look for the page with these words. Write that name here.
    .done = You found the author. Somebody stands behind this page with a name and a profession. That is a good sign.
    .tutor-watch = Is a name in the title taken for the author?
    .tutor-ask = Where does a letter show who wrote it?
    .tutor-point = The last lines of the page.
    .tutor-show = The back of a book: who wrote it?
    .tutor-hand-back = Say: open one, look at its end, go back.

source-or-content =
    Does this belong to the source, or to the content?
    The content is what a text says.
    .source-group = Source
    .content-group = Content
    .name = Doctor Fatou Diop
    .name-why = The name says who wrote it. That belongs to the source.
    .date = 3 March 2026
    .date-why = The date says when it was written. That belongs to the source.
    .address = health.example
    .address-why = The address says whose page it is. That belongs to the source.
    .milk = "Drink no coffee after 2."
    .milk-why = This is advice. It is what the text says: the content.
    .room = "A dark room helps."
    .room-why = This is advice too. It is the content.
    .hint-ask = Does it say who and when, or what to do?
    .hint-look = Read the line: a name, a date, an address, or advice?
    .tutor-watch = Are the two words "source" and "content" clear?
    .tutor-ask = Would it stand on the envelope or in the letter?
    .tutor-point = The line that is asked for now.
    .tutor-show = An envelope, and the letter inside.
    .tutor-hand-back = Say: envelope or letter?

find-the-date =
    { $who } wants to know how old the advice about { $topic } is.
    Find the page with a date. Write day and month below.
    .answer = Day and month
    .hint-ask = Which page says when it was written?
    .hint-look = Look at the line "Date", at the end of a page.
    .hint-key = { -enter-key } opens a page. Tab goes down to the box; type the date, then { -enter-key } twice.
    .hint-key-lines = Type the number of a page. Then the number of "Day and month", a space and the date.
    .hint-show = Watch: the page, the line "Date", and the answer.
    .at-advice-sleep-shop = This page has no date. Go back, and open another page.
    .at-advice-sleep-story = This page has no date. Go back, and open another page.
    .at-advice-back-shop = This page has no date. Go back, and open another page.
    .at-advice-back-story = This page has no date. Go back, and open another page.
    .at-advice-salt-shop = This page has no date. Go back, and open another page.
    .at-advice-salt-story = This page has no date. Go back, and open another page.
    .not-yet-answer = The date stands on one page, in the line "Date". Write it as it stands there.
    .done = You know now how old the page is. With health and laws the date counts. Two of the pages did not say it.
    .tutor-watch = Is it seen that two pages have no date?
    .tutor-ask = How old may advice about health be?
    .tutor-point = The line "Date".
    .tutor-show = The date on a carton of milk.
    .tutor-hand-back = Say: where would you look first?

what-makes-me-careful =
    A page about sleep.
    Mark the 2 parts that should make you careful.
    .silent = "Doctors do not want you to know this."
    .silent-why = You marked the secret. Who says that doctors hide something often has no proof. It should make you careful.
    .night = "Many people sleep badly."
    .night-why = You marked a plain sentence. It is true and says nothing more. Look for secrets and for hurry.
    .today = "Only today, half the price!"
    .today-why = You marked the hurry. Who hurries you does not want you to think. It should make you careful.
    .room = "Go to bed at the same hour."
    .room-why = You marked simple advice. It costs nothing and does no harm. Look for secrets and for hurry.
    .doctor = "If it goes on, speak with your doctor."
    .doctor-why = You marked honest advice. It sends you to somebody who knows you. Look for secrets and for hurry.
    .hint-ask = Which parts speak of a secret, or hurry you?
    .hint-look = Read each part and listen to how it sounds.
    .tutor-watch = Is "only today" thought to be a nice offer?
    .tutor-ask = How would it sound if a stranger said it at the door?
    .tutor-point = The parts between quotation marks.
    .tutor-show = Say "only today" to somebody, quickly and loudly.
    .tutor-hand-back = Say: what sounds too good?

why-is-it-there =
    3 pages about sleep. Why is each one there?
    .shop = "Moon pillow, today 89 { -money }"
    .shop-with = To sell something
    .shop-why = The pillow costs 89 { -money }. Whoever sells it says only good things of it.
    .story = "I drank onion water and slept"
    .story-with = To tell what one person felt
    .story-why = One person tells a story. It may be true for that person, and not for others.
    .centre = "What helps, Doctor Diop"
    .centre-with = To inform all people of the town
    .centre-why = The health centre informs. It signs with a name and a date.
    .hint-ask = Who has something from it when you believe the page?
    .hint-look = Read the title to its end. What does that page want from you?
    .tutor-watch = Is a kind story taken for proof?
    .tutor-ask = Who earns money if you believe this?
    .tutor-point = The page that is asked for now.
    .tutor-show = Three voices: a seller, a neighbour, a nurse.
    .tutor-hand-back = Say: who gains from it?

trust-least =
    Which page would you trust least?
    .pillow = Moon pillow: ends all bad nights, only today
    .pillow-why = You chose the pillow. No author, no date, hurry, and it wants money. All that together says: be careful.
    .onion = A person who drank onion water
    .onion-why = You chose the story. It proves little, but it wants no money and hides nothing. Look for the page with more signs.
    .health = The health centre: Doctor Diop, 3 March 2026
    .health-why = You chose the health centre. It names author and date and wants no money. Look for the page without a name.
    .hint-ask = Which page has no name, no date, and wants money?
    .hint-look = Count the signs that should make you careful.
    .tutor-watch = Are several signs weighed, or only one?
    .tutor-ask = What would that page have to show, so that you trust it?
    .tutor-point = The words "only today".
    .tutor-show = Make a mark on paper for each sign.
    .tutor-hand-back = Say: count, then choose.

before-i-believe =
    A page surprises you. What do you do, one after the other?
    .stop = I stop, and do not send it on
    .who = I look who wrote it
    .when = I look when it was written
    .compare = I look what another page says
    .why = First stop, then who and when, then compare. So you need no hurry. After that you can decide.
    .not-yet = First comes calm, at the end a second page. In between you look at this page. Try once more.
    .hint-ask = What can you do before you look at anything?
    .hint-look = Look for the line that speaks of stopping.
    .tutor-watch = Is "send it on" what comes first in life?
    .tutor-ask = What did you last send on?
    .tutor-point = The four lines.
    .tutor-show = Hold up a hand: stop. Then count who, when, compare.
    .tutor-hand-back = Say: begin with calm.

who-publishes =
    { $who } asks whom to believe about { $topic }.
    Open the story, then the page with an author.
    Write below who publishes that second page.
    .answer = Published by
    .hint-ask = Which of the pages names an author?
    .hint-look = Look at the last line of that page, behind "Published by".
    .hint-key = { -enter-key } opens a page. { -enter-key } on "Back" leads back. Tab goes down to the box for the answer.
    .hint-key-lines = Type the number of each page and of "Back". Then the number of the box, a space and the answer.
    .hint-show = Watch: the story, Back, the page with the author, and the answer.
    .at-advice-sleep-shop = This page sells something. Go back. Open the story, then the page with an author.
    .at-advice-sleep-story = One person tells a story. Go back, and open the page with an author.
    .at-advice-sleep-centre = Read the story too. Then write below who publishes this page.
    .at-advice-back-shop = This page sells something. Go back. Open the story, then the page with an author.
    .at-advice-back-story = One person tells a story. Go back, and open the page with an author.
    .at-advice-back-centre = Read the story too. Then write below who publishes this page.
    .at-advice-salt-shop = This page sells something. Go back. Open the story, then the page with an author.
    .at-advice-salt-story = One person tells a story. Go back, and open the page with an author.
    .at-advice-salt-centre = Read the story too. Then write below who publishes this page.
    .not-yet-answer = On the page with an author, look at "Published by". Write what stands behind it.
    .done = You compared two pages and know who stands behind them. { $who } can decide now. You can do this with every page.
    .tutor-watch = Is the source looked for without help?
    .tutor-ask = Which of the four questions did you ask first?
    .tutor-point = The line "Published by".
    .tutor-show = A stamp on a letter of the town hall.
    .tutor-hand-back = Say: you know the four questions. I only watch.
