title = Change your words and search again
about = See adverts, add the town or a date, and get nearer.
can-do = change your words until the right page comes
bridge = On your phone or at the library, search for an office. Add the name of your town.

word-advert =
    .name = advert
    .means = A line that somebody pays for, so that you see it first.

identity =
    .who = Wei
    .need = a new identity card
    .first = identity|card
    .short = identity card
    .better = identity card Millbrook
    .town = Millbrook
    .ask = Which room is it? Write the number.
    .answer-word = 12|room 12
bins =
    .who = Teresa
    .need = somebody to take her sofa
    .first = furniture|sofa
    .short = old furniture
    .better = old furniture Millbrook
    .town = Millbrook
    .ask = Which number does she call?
    .answer-word = 555 0140|5550140|555-0140
work =
    .who = Mihai
    .need = help to find work
    .first = work|job
    .short = find work
    .better = find work Millbrook
    .town = Millbrook
    .ask = Where is the office? Write number and square.
    .answer-word = 4 Station Square|Station Square
market =
    .who = Fatou
    .question = on which day is the market now?
    .query = Millbrook market day
crossing =
    .who = Yusuf
    .question = can he cross the old bridge again?
    .query = Millbrook bridge open
water =
    .who = Carmen
    .question = on which day is there no water this week?
    .query = Millbrook water

why =
    The first search often brings too much: adverts, other towns, old news.
    That is normal. It happens to everybody.
    You change one word and search again. It costs nothing.

    Nothing breaks here, and mistakes help.
    .tutor-watch = Does the learner think that one search must be enough?
    .tutor-ask = When did you ask twice to get a good answer?
    .tutor-point = The sentence "You change one word".
    .tutor-show = Ask for bread in a shop: which bread, how much?
    .tutor-hand-back = Say: today you learn to ask again.

search-again =
    { $who } needs { $need }.
    Search with: { $short }

    Look at what comes.
    .hint-ask = Which box takes your words?
    .hint-look = The box "Words" is for: { $short }. "Search" stands below it, and "Back" leads to it.
    .hint-key = Type { $short }. { -enter-key } goes to Search. { -enter-key } once more presses it.
    .hint-key-lines = Type the number of "Words", a space and { $short }. Then the number of Search.
    .hint-show = Watch: the words in the box, then Search.
    .done = Many lines came. One is an advert, and some are from other towns. Now you learn to tell them apart.
    .tutor-watch = Are all lines read, or only the first one?
    .tutor-ask = Which of these lines would help { $who }?
    .tutor-point = The word in front of the first line.
    .tutor-show = A pile of post: bills, letters, flyers.
    .tutor-hand-back = Say: read the lines aloud, one by one.

which-is-an-advert =
    Wei searched for "identity card". Mark the advert.
    .name = Results
    .fast-papers = Advert: Your papers, fast and easy (fastpapers.example)
    .fast-papers-why = You marked the advert. The small word "Advert" stands in front. Somebody pays so that this line stands first.
    .fernhill = Fernhill: identity cards (fernhill.example)
    .fernhill-why = You marked Fernhill. It is an office, but in another town. Look for the word that tells who pays.
    .millbrook = Millbrook: identity cards (millbrook.example)
    .millbrook-why = You marked Millbrook. It is the office of the town. Look for the word that tells who pays.
    .sandport = Sandport: identity cards (sandport.example)
    .sandport-why = You marked Sandport. It is an office, but far away. Look for the word that tells who pays.
    .hint-ask = Which line has a small word in front?
    .hint-look = Look at the beginning of each line.
    .tutor-watch = Is the small word seen?
    .tutor-ask = Who would pay to stand first?
    .tutor-point = The beginning of the lines.
    .tutor-show = A newspaper: which part is paid for?
    .tutor-hand-back = Say: mark the one that wants to sell.

what-an-advert-is =
    An advert is a line that somebody pays for.
    It often stands first, with the word "Advert" in front.
    Sometimes it says "Sponsored" or "Ad".

    An advert is not always bad. But it wants your money.
    At the office Wei pays 12 { -money } for his card. The advert wants 49.
    So read past the adverts first.
    .tutor-watch = Does the difference between 12 and 49 surprise?
    .tutor-ask = Where do you see adverts in the street?
    .tutor-point = The two prices.
    .tutor-show = A free newspaper: count the adverts on one page.
    .tutor-hand-back = Say: now you find the office itself.

add-the-town =
    { $who } lives in { $town } and needs { $need }.
    First search with: { $short }
    Then add the town, search again, and open the office.
    .hint-ask = Which word says where { $who } lives?
    .hint-look = Look at the box "Words" above the results. You can go on writing there. "Back" leads to it.
    .hint-key = In the results, arrow up goes to the box. Type a space and { $town }, then { -enter-key } twice.
    .hint-key-lines = Type the number of "Words", a space, { $short } and { $town }. Then Search.
    .hint-show = Watch: search, add { $town }, search again, open the office.
    .at-ads-identity = This page wants 49 { -money }. At the office it costs 12. Go back and add the town.
    .at-ads-bins = This shop takes the old sofa only with a new one. The town does it for free. Go back and add the town.
    .at-ads-work = This page asks for money first. Honest help to find work is free. Go back and add the town.
    .at-elsewhere-identity = This office is in another town. It helps only people there. Go back and add { $town }.
    .at-elsewhere-identity-two = This office is in another town. It helps only people there. Go back and add { $town }.
    .at-elsewhere-identity-three = This office is in another town. It helps only people there. Go back and add { $town }.
    .at-elsewhere-bins = This office is in another town. It helps only people there. Go back and add { $town }.
    .at-elsewhere-bins-two = This office is in another town. It helps only people there. Go back and add { $town }.
    .at-elsewhere-bins-three = This office is in another town. It helps only people there. Go back and add { $town }.
    .at-elsewhere-work = This office is in another town. It helps only people there. Go back and add { $town }.
    .at-elsewhere-work-two = This office is in another town. It helps only people there. Go back and add { $town }.
    .at-elsewhere-work-three = This office is in another town. It helps only people there. Go back and add { $town }.
    .at-town-office-identity = { $who } needs { $need }. Go back and search with: { $short }. Then search once more, with { $town }.
    .at-town-office-bins = { $who } needs { $need }. Go back and search with: { $short }. Then search once more, with { $town }.
    .at-town-office-work = { $who } needs { $need }. Go back and search with: { $short }. Then search once more, with { $town }.
    .done = One more word brought the right office. You changed your words and got nearer. You can do that as often as you like.
    .tutor-watch = Is the whole text deleted, or only one word added?
    .tutor-ask = What do the other towns tell you about the search?
    .tutor-point = The end of the words in the box.
    .tutor-show = Ask for "Maria", then for "Maria from the bakery".
    .tutor-hand-back = Say: add one word and look again.

which-does-not-help =
    Teresa lives in Millbrook and wants to give away her sofa.
    Which 2 results do not help her?
    .other-town = Fernhill: old furniture
    .other-town-why = You chose Fernhill. They come only to people who live there. It does not help Teresa.
    .office = Millbrook: old furniture
    .office-why = You chose Millbrook. That is her town, and it is free. This one helps, so leave it out.
    .advert = Advert: New sofa, we take the old one
    .advert-why = You chose the advert. She would have to buy a new sofa first. It does not help her.
    .phone-number = Town of Millbrook: offices
    .phone-number-why = You chose the offices of her town. From there she finds the right one. This one helps, so leave it out.
    .hint-ask = Which results are not from her town, or want to sell?
    .hint-look = Look for names of towns and for the word "Advert".
    .tutor-watch = Are both kinds found: other town and advert?
    .tutor-ask = What does Teresa need: a shop or the town?
    .tutor-point = The name of the town in each line.
    .tutor-show = Two buses with the same number in two cities.
    .tutor-hand-back = Say: which ones would you not open?

words-that-help =
    Which words bring you nearer to the right page?
    .helps = It brings me nearer
    .helps-not = It changes little
    .town = the name of my town
    .town-why = The town leaves out all other places. It is often the best word to add.
    .what = the thing that I need
    .what-why = The thing stands on the page that you look for. Without it nothing can be found.
    .please = please
    .please-why = "Please" is kind, but it stands on few pages. A search page needs no politeness.
    .good = good
    .good-why = Everybody writes that they are good. So the word does not tell one page from another.
    .day = the day or the year
    .day-why = A day or a year leaves out what is too old. It often helps.
    .hint-ask = Would this word stand only on the page that you need?
    .hint-look = Read the word, then think of the page.
    .tutor-watch = Is "please" kept out of politeness?
    .tutor-ask = Which word would you add in your own search?
    .tutor-point = The word that is asked for now.
    .tutor-show = Describe a person in a crowd with one word more.
    .tutor-hand-back = Say: which word tells more?

narrow-by-date =
    { $who } wants to know: { $question }
    Search with: { $query }
    Old news comes too. Press "This week", and open what is left.
    .hint-ask = Which of the four choices shows only new pages?
    .hint-look = First search. Then look at the row with "Any time", below Search.
    .hint-key = Arrow up goes to that row, arrow right to "This week". { -enter-key } chooses it.
    .hint-key-lines = Search with: { $query }. Then the number of "This week", then that of the result.
    .hint-show = Watch: search, "This week", then the line that is left.
    .at-news-market-old = This page was written 3 years ago. Things have changed since then. Go back and press "This week".
    .at-news-crossing-old = This page was written 2 years ago. Things have changed since then. Go back and press "This week".
    .at-news-water-old = This page was written 4 years ago. It speaks of another day. Go back and press "This week".
    .at-news-market = { $who } wants to know: { $question } Go back. Choose "This week", then the line that says it.
    .at-news-crossing = { $who } wants to know: { $question } Go back. Choose "This week", then the line that says it.
    .at-news-water = { $who } wants to know: { $question } Go back. Choose "This week", then the line that says it.
    .done = Only new pages were left, and you opened the right one. The date makes a difference. Look at it in all news.
    .tutor-watch = Is the date on the page read?
    .tutor-ask = How old is the page that you opened?
    .tutor-point = The row that begins with "Any time".
    .tutor-show = A newspaper of last year: what is still true?
    .tutor-hand-back = Say: choose how old it may be.

old-or-new =
    When is it important to look at the date of a page?
    .always = Always, also for an old song
    .always-why = You chose always. Words of an old song stay the same. Look for the answer about things that change.
    .changes = When things change: prices, hours, laws, buses
    .changes-why = You chose what changes. There an old page no longer helps. So look at the date first.
    .never = Never: what is written stays true
    .never-why = You chose never. But a market moves, and a bridge closes. Look for the answer about things that change.
    .hint-ask = What was different in the old news?
    .hint-look = Look for things that are new every year.
    .tutor-watch = Is the news of the step before remembered?
    .tutor-ask = What changed in your street this year?
    .tutor-point = The words "prices, hours, laws, buses".
    .tutor-show = An old bus timetable and a new one.
    .tutor-hand-back = Say: think of a bus, and choose.

room-and-hours =
    { $who } lives in { $town } and needs { $need }.
    Find the office, read the page, and answer below.
    { $ask }
    .answer = Your answer
    .hint-ask = Which words say what { $who } needs, and where?
    .hint-look = Look at the page of the office. The answer stands in its last line.
    .hint-key = Search with: { $better }. Open the page. Tab goes down to "Your answer". Type it, then { -enter-key } twice.
    .hint-key-lines = Search with: { $better }. Open the page. Then the number of "Your answer", a space and the answer.
    .hint-show = Watch: words with the town, the office, and the answer below.
    .at-ads-identity = This page wants your money. Go back, and look for the office of { $town }.
    .at-ads-bins = This page wants your money. Go back, and look for the office of { $town }.
    .at-ads-work = This page wants your money. Go back, and look for the office of { $town }.
    .at-elsewhere-identity = This office helps only people of its own town. { $who } lives in { $town }.
    .at-elsewhere-identity-two = This office helps only people of its own town. { $who } lives in { $town }.
    .at-elsewhere-identity-three = This office helps only people of its own town. { $who } lives in { $town }.
    .at-elsewhere-bins = This office helps only people of its own town. { $who } lives in { $town }.
    .at-elsewhere-bins-two = This office helps only people of its own town. { $who } lives in { $town }.
    .at-elsewhere-bins-three = This office helps only people of its own town. { $who } lives in { $town }.
    .at-elsewhere-work = This office helps only people of its own town. { $who } lives in { $town }.
    .at-elsewhere-work-two = This office helps only people of its own town. { $who } lives in { $town }.
    .at-elsewhere-work-three = This office helps only people of its own town. { $who } lives in { $town }.
    .not-yet-answer = The answer stands on the page of { $town }, in its last line. Read it there. Then write it here.
    .done = You found the right office and read what { $who } needs. You chose your words yourself. That works for every office.
    .tutor-watch = Is the town in the words from the start?
    .tutor-ask = Which words will you use, before you type?
    .tutor-point = The last line of the page.
    .tutor-show = Note a phone number while somebody reads it aloud.
    .tutor-hand-back = Say: you know the way. I only watch.
