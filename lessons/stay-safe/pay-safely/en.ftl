title = Buy and pay safely
about = Check the seller and the final price before you pay.
can-do = check a shop, see the final price, and answer your bank
bridge = Open a shop on your { -mobile } with your tutor. Look who sells, and buy nothing.

word-delivery =
    .name = delivery
    .means = Bringing a thing to your door. It often costs extra.
word-shopping-basket =
    .name = shopping basket
    .means = The page of a shop with the things that you chose. Nothing is paid yet.
word-padlock =
    .name = padlock
    .means = A sign beside the address. What you send is locked on its way.

why =
    A shop on the screen is always open. It sends things home.
    That helps where the next shop is far away.
    Most shops are honest. A few only want your card.

    So you look at four things before you pay:
    Who sells? What is the final price?
    What does the padlock say? What does your bank ask?
    All shops here are invented. Nothing costs money.
    Mistakes help: it is good to make them here.
    .tutor-watch = Has the learner bought something online before?
    .tutor-ask = What would you like to have sent to your door?
    .tutor-point = The four things in the middle of the text.
    .tutor-show = A receipt: the name of the shop, the price, the telephone.
    .tutor-hand-back = Say: here you can buy, and nothing costs.

# What is asked about the seller.
street-of =
    .question = In which street is this shop?
    .short = Street
    .wanted = 5 Mill Street|Mill Street|Mill Street 5|5 Mill Street, Millbrook|5 Mill Street Millbrook
phone-of =
    .question = What is the telephone number of this shop?
    .short = Telephone
    .wanted = 555 0160|5550160|555-0160|555 01 60
days-of =
    .question = For how many days can you send things back?
    .short = Days
    .wanted = 14|14 days|fourteen|fourteen days

who-sells =
    An honest shop says who it is. Open "Who we are" and read.

    { $question } Write it below.
    .answer = { $short }
    .hint-ask = Which line could tell you who sells here?
    .hint-look = Look at the last line of the page: "Who we are".
    .hint-look-lines = Listen for "Who we are". It comes last on the page.
    .hint-key = { -enter-key } opens "Who we are". Tab goes down to the box. Type it, then { -enter-key } twice.
    .hint-key-lines = Type the number of "Who we are". Then the number of "{ $short }", a space and the answer.
    .hint-show = Watch: "Who we are" is opened, then the answer is written.
    .not-yet-answer = Something else stands on that page. Read "Who we are" once more. Then write it here.
    .done = This shop has a name, a street and a telephone. So you know whom to ask later. Look for them in each shop.
    .tutor-watch = Is the page read before the box is filled?
    .tutor-ask = Whom would you call if the thing came broken?
    .tutor-point = The line "Who we are".
    .tutor-show = The name and street on the receipt of your own shop.
    .tutor-hand-back = Say: now you ask the shop who it is.

# Things to buy, and people who buy them.
lamp =
    .who = Teresa
    .thing = a lamp
    .word = lamp
    .offer = Reading lamp
    .price = 24
    .total = 28|28 { -money }|28,00|28.00
    .final = 28
    .cheap = 9
    .buyer = Teresa Gil
    .street = 12 Hill Road
kettle =
    .who = Kofi
    .thing = a kettle
    .word = kettle
    .offer = Kettle
    .price = 31
    .total = 35|35 { -money }|35,00|35.00
    .final = 35
    .cheap = 11
    .buyer = Kofi Mensah
    .street = 3 Lake Street
blanket =
    .who = Amina
    .thing = a blanket
    .word = blanket
    .offer = Wool blanket
    .price = 40
    .total = 46|46 { -money }|46,00|46.00
    .final = 46
    .cheap = 12
    .buyer = Amina Haddad
    .street = 40 Park Lane

# Who has a padlock too: as the padlock itself says it.
who-too = thieves|thief|the thieves|a thief|thieves too

padlock-too =
    Beside the address stands a sign: the padlock. What you send
    is locked on its way. Press "Padlock", and read all of it.

    Who has a padlock too? Write the word below.
    .answer = Who
    .hint-ask = Does the padlock say who sells here?
    .hint-look = "Padlock" stands above the page. The word is in its second part.
    .hint-look-lines = Listen for "Padlock", near the address. The word is in its second part.
    .hint-key = Arrow up, then arrow right: "Padlock". { -enter-key } opens it. Then Tab to the box; type, and { -enter-key } twice.
    .hint-key-lines = Type the number of "Padlock". Then the number of "Who", a space and the word.
    .hint-show = Watch where "Padlock" stands. Then its word is written.
    .never = You were about to pay here. In life the money would be gone: nobody knows this shop. Here Paso went back. Press "Padlock", and read.
    .not-yet-answer = The padlock uses another word. It stands in the second part of "Padlock". Write it here.
    .done = Thieves have a padlock too. It says only this: nobody reads it on the way. Who sells is another question.
    .tutor-watch = Is a padlock taken for a promise?
    .tutor-ask = A locked box comes from a stranger. What do you know?
    .tutor-point = The row with "Padlock".
    .tutor-show = An envelope: closed, but from whom?
    .tutor-hand-back = Say: open the padlock, and tell me what it does not say.

good-sign-or-stop =
    What does each line tell you about a shop?
    .good = A good sign
    .nothing = It proves nothing
    .stop = Stop, I leave
    .contact = Name, street and telephone stand there
    .contact-why = This is a good sign. You know whom to ask when something is broken. Call once if you are not sure.
    .praise = "We are the best shop of all", says the shop
    .praise-why = This proves nothing. Anybody can praise himself. Look for a name and a street.
    .minutes = "Only 10 minutes left"
    .minutes-why = Here you stop. Who hurries you does not want you to look. An honest price is there tomorrow too.
    .lock = A closed padlock
    .lock-why = This proves nothing about the seller. Thieves have a padlock too. Look who sells.
    .photo = They want a photo of your bank card
    .photo-why = Here you stop. With that photo anybody can pay. No shop needs it.
    .back = You can send it back for 14 days
    .back-why = This is a good sign. Honest shops take things back. Read who pays for that.
    .hint-ask = Does it help you to find the seller later?
    .hint-look = Look for who it is, for hurry, and for what they want.
    .tutor-watch = Is the padlock put under "good"? Most people do that.
    .tutor-ask = What makes you trust a stall at the market?
    .tutor-point = The line that is asked for now.
    .tutor-show = Thumb up, flat hand, palm out: good, nothing, stop.
    .tutor-hand-back = Say: and what does your own feeling say?

two-prices =
    The first price on a page is seldom the last.
    Delivery is what it costs to bring the thing to your door.
    It comes on top.

    First you put a thing into the shopping basket. That is a page
    with all that you chose. There you see the final price.
    Nothing is bought yet. You can take it out again.
    .tutor-watch = Is "basket" taken for "bought"?
    .tutor-ask = What does it cost you to go to the next big shop?
    .tutor-point = The words "Nothing is bought yet".
    .tutor-show = A real basket: things go in, and out again.
    .tutor-hand-back = Say: now you find the final price.

check-first =
    { $who } wants { $thing } for { $price }. Look who sells, and go back.
    Then put it in the basket.

    What does it cost in total? Write it below.
    .answer = Total
    .hint-ask = Who sells here, and what comes on top of { $price }?
    .hint-look = "Who we are" stands last on the page. The price with delivery stands in the basket.
    .hint-key = Arrows go to "Who we are", { -enter-key } opens it. In the same way "Go back" and the basket. Then Tab to the box.
    .hint-key-lines = Type the number of "Who we are", then of "Go back". Then of "Put it in the basket". At last the box, a space and the price.
    .hint-show = Watch: who sells, back again, the basket, and the last price.
    .not-yet-answer = That is not the last price of { $thing }. Is { $thing } in the basket? Write the number beside "Total".
    .at-shop-basket = Is { $thing } in the basket? Have you opened "Who we are"? You need both.
    .done = You know who sells, and that it costs { $final }. The first price is seldom the last. Now { $who } can decide in peace.
    .tutor-watch = Is the first price taken for the last?
    .tutor-ask = What else could come on top?
    .tutor-point = The line "Total" in the basket.
    .tutor-show = Add price and delivery on a piece of paper.
    .tutor-hand-back = Say: who sells, and what does it cost in the end?

leave-the-shop =
    { $who } looks for { $thing }. Search for: { $word }
    The first line is very cheap. Open it, then "About us".

    Nobody says who they are? Press "Back" until you see the
    results. Then open "{ $offer }" in the other shop.
    .hint-ask = Could you call this shop, or go there?
    .hint-look = Look on "About us" for a name, a street, a telephone. "Back" stands above the page.
    .hint-look-lines = Listen on "About us" for a name, a street, a telephone. Then for "Back".
    .hint-key = Type { $word }, { -enter-key } twice. In the shop: "About us". Then arrow up and arrow right: "Back", 2 times.
    .hint-key-lines = Type the number of the box, a space, { $word }; then "Search". After "About us": "Back", 2 times, then "{ $offer }".
    .hint-show = Watch: search, the cheap shop, About us, Back, the other shop.
    .at-shop-cheap-lamp = Very cheap, and in a hurry. Who sells here? Open "About us".
    .at-shop-cheap-kettle = Very cheap, and in a hurry. Who sells here? Open "About us".
    .at-shop-cheap-blanket = Very cheap, and in a hurry. Who sells here? Open "About us".
    .at-shop-cheap-lamp-about = Do you see a name, a street, a telephone? If not: "Back", 2 times.
    .at-shop-cheap-kettle-about = Do you see a name, a street, a telephone? If not: "Back", 2 times.
    .at-shop-cheap-blanket-about = Do you see a name, a street, a telephone? If not: "Back", 2 times.
    .at-shop-cheap-pay = They want your card, and nobody knows who they are. Leave with "Back".
    .never-paid-a-stranger = You paid { $cheap } to nobody knows whom. In life the money would be gone, and nothing would come. Here Paso went back. Leave with "Back".
    .never-card-photo = You gave the photo of your bank card. In life they would pay with it today. Here Paso took it back. No shop needs such a photo. Press "Close", then "Back".
    .done = You left, and lost nothing. A shop without name, street and telephone gets no money. The other one says who it is.
    .tutor-watch = Does the low price pull the hand to "Buy now"?
    .tutor-ask = Why can they sell it for { $cheap }?
    .tutor-point = The empty place where a name should stand.
    .tutor-show = Turn round and walk out of a shop, without a word.
    .tutor-hand-back = Say: you may always leave. Nobody is offended.

photo-a =
    .who = Mihai
    .message = "Your payment did not arrive. Send me a photo of your card."
photo-b =
    .who = Olena
    .message = "We pay you back 35 { -money }. We need a photo of your card."
photo-c =
    .who = Yusuf
    .message = "Your parcel waits. For 2 { -money } send a photo of your card."

card-photo =
    { $who } bought a lamp. Now a message comes:
    { $message }

    What does { $who } send?
    .both = A photo of both sides
    .both-why = You chose both sides. Then strangers have all they need to pay. Look for the answer that gives nothing away.
    .front = Only the front
    .front-why = You chose the front. The number and the date stand there. That is enough for many shops. Look for the answer that gives nothing away.
    .number = Only the number, as text
    .number-why = You chose the number. Written or as a photo: they can pay with it. Look for the answer that gives nothing away.
    .none = Nothing
    .none-why = You chose nothing. A card photo is never needed, also not to be paid back. In doubt { $who } calls the shop.
    .hint-ask = What could a stranger do with that photo?
    .hint-look = Three lines give something of the card away.
    .tutor-watch = Does "we pay you back" sound different from "pay"?
    .tutor-ask = Who may ever see both sides of your card?
    .tutor-point = The word "photo" in the message.
    .tutor-show = Put your own card away, with a smile.
    .tutor-hand-back = Say: what would you send?

too-much =
    .who = Teresa
    .story = Teresa buys a lamp for 28 { -money } in Bell's shop.
at-night =
    .who = Mihai
    .story = It is 3 at night. Mihai sleeps, and buys nothing.
abroad =
    .who = Fatou
    .story = Fatou is at home. She has not booked any journey.

bank-asks =
    { $story }
    The { -mobile } shows this question of the bank.

    Read the shop and the price. Then answer for { $who }.
    .hint-ask = Is it this shop, and is it this price?
    .hint-look = Look at the shop and the number. Two answers stand below.
    .hint-look-lines = Listen for the shop and the number. Two answers come after them.
    .hint-key = The arrows go to the other answer. { -enter-key } presses it.
    .hint-key-lines = Type the number of the answer, then { -enter-key }.
    .hint-show = Watch: shop or price do not fit, so the answer is no.
    .never-payment-confirmed = You said yes. In life the bank would pay now. It is hard to get back. Here Paso went back. Read the shop and the price once more.
    .done = The bank does not pay. It asks so that you can say no. When you are not sure, say no and call the bank.
    .tutor-watch = Is "Yes" pressed before the price is read?
    .tutor-ask = What would you do after this "No"?
    .tutor-point = The number in the question of the bank.
    .tutor-show = Read aloud, slowly: which shop, how much, is it me?
    .tutor-hand-back = Say: three questions. The bank can wait.

which-way =
    Which 2 ways of paying protect you best?
    .gift = I read them the numbers of a gift card
    .gift-why = You chose the gift card. Who has its numbers has the money. Nobody finds out who it was. Honest shops never ask that.
    .card = By card, and my bank asks me first
    .card-why = You chose the card. The bank asks you, and later it can look into it. That protects you.
    .transfer = I send money to a person whom I do not know
    .transfer-why = You chose to send money. What has gone is hard to get back. Look for ways where somebody asks first.
    .door = In cash, when it is at my door
    .door-why = You chose your door. You pay when the thing is there. That protects you.
    .hint-ask = When could you still say no?
    .hint-look = Look for the bank, and for the door.
    .tutor-watch = Does the learner have a bank card? If not, talk about the door.
    .tutor-ask = How do you pay now, and why?
    .tutor-point = The words "asks me first".
    .tutor-show = Give a coin only when the other hand gives the thing.
    .tutor-hand-back = Say: choose two that you would use.

buy-it =
    { $who } buys { $thing }: { $final } { -money } with delivery. Buy it,
    pay by card, and answer the bank.
    Name: { $buyer }
    Street: { $street }
    .hint-ask = What does the shop still want to know?
    .hint-look = Basket, "Where shall we send it?", "Go on", "By card", "Buy now". Then the bank.
    .hint-key = { -enter-key } presses a button, Tab goes to the next one. A box takes the name, the next one the street.
    .hint-key-lines = Type the number of a line. For a box: its number, a space and the words.
    .hint-show = Watch: basket, name, street, By card, Buy now, yes to the bank.
    .not-yet-shop-name = The order has another name. Press "Undo" until you see the box. Then write { $buyer }.
    .not-yet-shop-street = The order has another street. Press "Undo" until you see the box. Then write { $street }.
    .not-yet-shop-payment = You pay in another way. Press "Undo" and choose "By card".
    .at-shop-address = The box for adverts may stay empty.
    .at-shop-pay = Read the price once more. Is it { $final }? Then choose "By card", and "Buy now".
    .at-shop-thanks = The bank asks now. Open its line. Is there none? Press "Undo" and choose "By card".
    .at-bank-account = It is paid. Does another name or street stand in the order? Press "Undo" until you see the box.
    .at-bank-confirm = Is it this shop, and is it { $final }?
    .never-payment-refused = You said no to the bank. Then nothing is paid, and that does no harm. But this time it is { $who }, and { $final } is right. Paso went back. Say yes.
    .done = { $who } bought { $thing } for { $final }, and the bank knows it. You looked before you paid. Keep the number of an order until the thing is there.
    .tutor-watch = Is the price read before "Buy now"?
    .tutor-ask = Where did you look before you paid?
    .tutor-point = The line with the price, above "Buy now".
    .tutor-show = Write the number of an order on a piece of paper.
    .tutor-hand-back = Say: it is your shopping. I only watch.
