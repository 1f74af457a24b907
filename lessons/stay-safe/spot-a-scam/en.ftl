title = Spot a scam message
about = Three signs, one safe way to ask, and ten emails.
can-do = spot a scam, leave its link alone, and ask safely
bridge = On the back of your bank card stands a number. Save it in your own { -mobile }.

word-scam =
    .name = scam
    .means = A lie that is after your money or your data.
word-spam =
    .name = spam
    .means = Emails that nobody asked for. Many of them are scams.
word-address-book =
    .name = address book
    .means = A list of people and their addresses, inside the mailbox.
word-forward =
    .name = forward
    .means = To pass an email on to another person.

# Somebody who is asked.
centre =
    .name = The centre
    .address = help@centre.example

why =
    A scam is a lie. It is after your money or your data.
    It comes by email, by message or by phone.
    Clever people of every age have believed one.

    There are signs, and one safe way to ask. You learn both today.
    All names and links here are invented. Nothing can be lost.
    Mistakes help: it is good to make them here.
    .tutor-watch = Has this happened to the learner? Be gentle then.
    .tutor-ask = Have you heard of somebody who got such a call?
    .tutor-point = The words "clever people of every age".
    .tutor-show = Tell of one that you nearly believed yourself.
    .tutor-hand-back = Say: today we look at their tricks in peace.

who-wrote =
    Don Julián gets a message. He does not know the number.
    "Hello Grandpa, my phone is broken. This is my new number.
    Can you send me 800 { -money } today?"

    Who wrote this?
    .grandson = His grandson
    .grandson-why = You chose the grandson. Perhaps it is he, but a stranger can write the same words. Look for the answer that is sure.
    .shop = The shop that repairs the phone
    .shop-why = You chose the shop. It would not say "Grandpa". Look for the answer that is sure.
    .unknown = One cannot know
    .unknown-why = You chose "One cannot know". A new number can belong to anybody. He calls the old number and asks: that is the safe way.
    .hint-ask = How could he be sure who it is?
    .hint-look = Look at the number: does he know it?
    .tutor-watch = Does the learner think of the grandson at once?
    .tutor-ask = What would you do first if this came to you?
    .tutor-point = The words "He does not know the number".
    .tutor-show = Where old numbers stand on your own phone.
    .tutor-hand-back = Say: choose only what is sure.

three-signs =
    Three signs say "Stop". The address does not fit the name.
    There is hurry. And it wants a code, a password or a press.
    Press a link, and a page opens.
    Mark the three signs.
    .name = An email
    .sender = From: Lake Bank, win77@fast.example
    .sender-why = You marked the sender. The address is not the bank's. That is the first sign.
    .hello = Good morning, Mrs Haddad,
    .hello-why = You marked the greeting. A name proves nothing, but it is no sign either. Look for hurry.
    .hurry = your card ends today at 6 o'clock.
    .hurry-why = You marked the hurry. Who hurries does not think. That is the second sign.
    .wants = Press here and type your password.
    .wants-why = You marked what they want. No bank asks for a password. That is the third sign.
    .hours = Our office in Mill Street opens at 9.
    .hours-why = You marked the office. That asks for nothing and hurries nobody. Look for what they want.
    .hint-ask = Who writes, how fast must it go, and what do they want?
    .hint-look = Look at the sign @. Then look for a time, and for "Press".
    .hint-look-lines = Listen for the sign @. Then for a time, and for "Press".
    .tutor-watch = Is the address read to its end?
    .tutor-ask = What would the address of a real bank look like?
    .tutor-point = What stands after the @.
    .tutor-show = A letter from your bank: what is on it, what not?
    .tutor-hand-back = Say: three signs. Which one do you see first?

which-feeling =
    Who makes a scam uses our feelings. Then we act before we think.
    Which feeling does each sentence use?
    .fear = "Your account closes in 1 hour"
    .fear-with = It makes us afraid
    .fear-why = You chose to be afraid. In fear we do what we are told. A short walk helps. Then ask.
    .joy = "You are our lucky winner"
    .joy-with = It makes us glad
    .joy-why = You chose to be glad. In joy we give our data away quickly. Who never played has never won.
    .love = "Mum, I need your help at once"
    .love-with = It uses our love for the family
    .love-why = You chose the love for the family. Out of love we pay at once. A call to the old number shows who it is.
    .respect = "Police. Do what we tell you"
    .respect-with = It uses our respect for offices
    .respect-why = You chose the respect. Real police never ask for money or codes by phone. Now you know all four ways.
    .hint-ask = How would you feel if you read that sentence?
    .hint-look = Look at one word: "closes", "lucky", "Mum", "police".
    .tutor-watch = Which of the four touches this learner most?
    .tutor-ask = Which of these sentences would work on you?
    .tutor-point = The sentence that is asked for now.
    .tutor-show = Read it aloud with a voice in a great hurry.
    .tutor-hand-back = Say: read it slowly now. Does it still work?

ask-a =
    .who = Olena
    .sum = 300
    .day = Monday
ask-b =
    .who = Yusuf
    .sum = 950
    .day = Friday
ask-c =
    .who = Carmen
    .sum = 120
    .day = Sunday

ask-the-bank =
    { $day }. { $who } gets an email in the name of the bank.
    "A stranger took { $sum } { -money } from you."
    Is it true? What is the safe way to find out?
    .reply = Answer the email and ask
    .reply-why = You chose to answer. They write something kind back, and it is a lie too. Take a way that does not come from the email.
    .link = Press the link and look
    .link-why = You chose the link. A page opens that looks real, and it takes the password. Take a way that does not come from the email.
    .number = Call the number in the email
    .number-why = You chose that number. A kind voice says: "Here is the bank", and it is not. Take a way that does not come from the email.
    .card = Call the number on the bank card
    .card-why = You chose the card. That number really belongs to the bank. There they can see what happened.
    .hint-ask = Which of these ways did the email not bring?
    .hint-look = Three ways start in the email. One starts in { $who }'s pocket.
    .tutor-watch = Is the number in the email trusted?
    .tutor-ask = Where is the number of your own bank?
    .tutor-point = The words "in the email".
    .tutor-show = The back of a bank card, with a thumb on its digits.
    .tutor-hand-back = Say: which way is really { $who }'s own?

the-call =
    The telephone rings. What would you do?
    .ring = "Good evening, this is your bank. Somebody is taking your money. Quick, read me the code that we sent you."
    .ring-read = Read the code aloud
    .ring-name = Ask for the name, then read the code
    .ring-hang = Say nothing and hang up
    .robbed = You chose to read the code. That code opens your account. In a minute the money would be gone. Here nothing has happened. A bank never asks for a code by phone.
    .polite = You chose to ask for the name. Anybody can say a name. The code would still open your account. Here nothing has happened. A code is for you alone.
    .again = You hung up, and that was right. Your heart beats fast. It rings again, from the same number.
    .again-talk = Pick up and explain
    .again-card = Let it ring, and call the number on the card
    .again-friend = Let it ring, and ask a person you trust
    .talked = You chose to explain. The longer you talk, the more reasons they find. Here nothing has happened. You owe them no answer.
    .bank = You called the bank yourself. They say: nobody from here called you, and your money is there. Nobody was rude: you only took your time.
    .friend = You asked somebody. Together it was clear at once: a scam. Two people are harder to hurry than one.
    .hint-ask = Who called whom?
    .hint-look = Look for the way in which nobody gets the code.
    .tutor-watch = Is it hard for the learner to hang up on people?
    .tutor-ask = What could you say before you hang up?
    .tutor-point = The word "code".
    .tutor-show = How you hang up, without one more word.
    .tutor-hand-back = Say: every way can be tried here. You choose.

what-they-do =
    Somebody stole Teresa's data: birthday, card number, password.
    What can a stranger do with them? Choose three.
    .account = Lock her out of her mailbox
    .account-why = You chose the mailbox. Who has the password can change it. Then Teresa stands outside.
    .friends = Ask her friends for money
    .friends-why = You chose the friends. They get an email with her name and believe it. So one scam brings the next.
    .pension = Pay her a higher pension
    .pension-why = You chose the pension. Nobody steals data to give something. Look for what brings money to the stranger.
    .contract = Buy a phone in her name
    .contract-why = You chose the phone. The bill comes to Teresa. So data are worth as much as money.
    .hint-ask = What brings money to the stranger, and trouble to Teresa?
    .hint-look = Three lines take something away. One gives something.
    .tutor-watch = Is it new that a birthday can be of use to others?
    .tutor-ask = Who may know your birthday, and who need not?
    .tutor-point = The word "three" in the question.
    .tutor-show = An envelope with your name: who could use it?
    .tutor-hand-back = Say: choose what would hurt her.

# A letter that wants something, and one from somebody known.
trap =
    .from-name = { $trap-name }
    .from = { $trap-from }
    .subject = { $trap-topic }
    .text =
        Dear customer,
        { $trap-line }
        Press the link today.
    .link = { $trap-link }
known =
    .from-name = { $friend }
    .from = { $friend-from }
    .subject = { $friend-topic }
    .text =
        Hello,
        { $friend-line }
        { $friend }

throw-a =
    .trap-name = Parcel service
    .trap-from = pay@parcel-44.example
    .trap-topic = Your parcel goes back
    .trap-line = we have a parcel for you. 2 { -money } are missing.
    .trap-link = Press here and pay
    .friend = Wei
    .friend-from = wei@post.example
    .friend-topic = Chess on Thursday
    .friend-line = we play at 5. I bring the board.
throw-b =
    .trap-name = Electricity
    .trap-from = office@light-now.example
    .trap-topic = Tomorrow you are in the dark
    .trap-line = your last bill was not paid. We switch you off.
    .trap-link = Press here and type your card number
    .friend = Amina
    .friend-from = amina@post.example
    .friend-topic = The big pot
    .friend-line = I still have your big pot. Shall I bring it?
throw-c =
    .trap-name = Pension office
    .trap-from = money@gift-9.example
    .trap-topic = 240 { -money } for you
    .trap-line = you get 240 { -money } back. We need your account.
    .trap-link = Press here and give your account
    .friend = Mihai
    .friend-from = mihai@post.example
    .friend-topic = Your bicycle
    .friend-line = the chain is new. You can ride again.

throw-it-away =
    Two emails. One is a scam from "{ $trap-name }".
    Open it, and look for the three signs in it.

    Then press "Throw away". Leave the link alone.
    Opening an email does no harm. The link can.
    .hint-ask = Which of the two emails wants something from you?
    .hint-look = Look for "{ $trap-name }" in the list. Below the open email stands "Throw away".
    .hint-look-lines = Listen for "{ $trap-name }". After the open email comes "Throw away".
    .hint-key = Arrows go to the line, { -enter-key } opens it. Then the arrows go to "Throw away", and { -enter-key }.
    .hint-key-lines = Type the number of the email. Then the number of "Throw away".
    .hint-show = Watch: the email is opened, then "Throw away" is pressed.
    .hint-show-lines = Like this: the number of the email, then of "Throw away".
    .never-followed-trap = You pressed the link. In life a false page would now take your card number. Here Paso went back, and nothing is lost. Press "Throw away".
    .never-sent = You sent an answer. In life they would know now: somebody reads here. They would write more. Paso took it back. Press "Throw away".
    .never = This email comes from { $friend }, and it wants nothing. It would be a pity to lose it. Paso put it back. Look for the other one.
    .done = The scam lies in the bin. There it does no harm. You owe nobody an answer. Nobody asked for it: that is called spam. "It is spam" teaches the mailbox.
    .tutor-watch = Does the hand go to the link by itself?
    .tutor-ask = Which of the three signs do you see here?
    .tutor-point = The address of the sender.
    .tutor-show = On your own side: read the address first, aloud.
    .tutor-hand-back = Say: you decide what happens to it.

safe-doubt-scam =
    Safe: you know it, and it wants nothing new.
    Scam: the signs are there.
    Doubt: something is odd. Then ask before you press.
    .safe = Safe
    .doubt = Doubt: I ask first
    .scam = Scam
    .dentist = Your dentist writes: we see you on Monday, as agreed
    .dentist-why = This is safe. You know the date already, and nobody wants anything. You only read it.
    .book = The library writes: your book is due on Friday
    .book-why = This is safe. You borrowed a book there, and nobody asks for data. You take it back on Friday.
    .car = You won a car and never played: send your card number
    .car-why = This is a scam. Who never played has never won, and it wants your card. Throw it away.
    .tax = Taxes, from a strange address: pay today by link
    .tax-why = This is a scam. The address, the hurry and the link: all three signs. Throw it away.
    .photos = A friend's own address, and only a link: "Look here"
    .photos-why = This is doubt. The address fits, but it does not sound like a friend. Call and ask: perhaps somebody else is in that mailbox.
    .account = Your landlord: from now on, pay into another account
    .account-why = This is doubt. It can be true, and it is a lot of money. Go to him or call his old number before you pay.
    .hint-ask = Do you know it, and does it want something new?
    .hint-look = Look for what they want: nothing, your card, or something odd.
    .tutor-watch = Is "doubt" chosen when it should be? It is a good answer.
    .tutor-ask = Whom would you ask about this one?
    .tutor-point = The second half of the line: what it wants.
    .tutor-show = Three places on the table: keep, ask, throw away.
    .tutor-hand-back = Say: where would you put it?

# A letter from somebody known that does not sound like them.
odd =
    .from-name = { $odd-name }
    .from = { $odd-from }
    .subject = { $odd-topic }
    .text =
        { $odd-line }
        { $odd-name }
    .link = { $odd-link }
doubt-a =
    .odd-name = Olena
    .odd-from = olena@post.example
    .odd-topic = For you
    .odd-line = Look at this. Very important.
    .odd-link = Press here and look
    .friend = Kofi
    .friend-from = kofi@post.example
    .friend-topic = Bus 4
    .friend-line = it stops at our corner again.
doubt-b =
    .odd-name = Wei
    .odd-from = wei@post.example
    .odd-topic = Photo
    .odd-line = Is it you on this photo?
    .odd-link = Press here for the photo
    .friend = Amina
    .friend-from = amina@post.example
    .friend-topic = Sewing on Tuesday
    .friend-line = we meet at 6, on the first floor.
doubt-c =
    .odd-name = Carmen
    .odd-from = carmen@post.example
    .odd-topic = Money
    .odd-line = Please buy 3 gift cards for me. I explain later.
    .odd-link = Press here and buy
    .friend = Yusuf
    .friend-from = yusuf@post.example
    .friend-topic = Tomatoes
    .friend-line = the tomatoes are ripe. Come and take some.

ask-in-doubt =
    "{ $odd-name }" writes, but it does not sound like { $odd-name }.
    Open it and press "Forward": you pass it on to the centre.

    You need not type the address. Press "Address book": it is a list
    of people. Choose "The centre", then press "Send".
    .hint-ask = Who could look at this email with you?
    .hint-look = Look below the open email for "Forward". Then look for "Address book".
    .hint-look-lines = After the open email comes "Forward". Then listen for "Address book".
    .hint-key = Arrows go to "Forward", { -enter-key } presses it. In the same way "Address book", "The centre", "Send".
    .hint-key-lines = Type the number of "Forward". Then of "Address book", "The centre" and "Send".
    .hint-show = Watch: open, Forward, Address book, The centre, Send.
    .hint-show-lines = Like this: open, Forward, Address book, The centre, Send.
    .never-followed-odd = You pressed the link. Perhaps a stranger is in { $odd-name }'s mailbox and wants yours too. Here Paso went back. Press "Forward".
    .never-sent = You answered { $odd-name }'s mailbox. If somebody else is in there, that person reads it. Paso took it back. Press "Forward" and ask the centre.
    .not-yet-reply = Your email went out, but not the odd one. The centre needs to see that one. Press Undo, open the email from { $odd-name } and press "Forward".
    .done = The centre looks at it now. { $odd-name } can be warned. To ask is quick and costs nothing.
    .tutor-watch = Is "Forward" mistaken for "Reply"?
    .tutor-ask = What is not like { $odd-name } in this email?
    .tutor-point = The row of buttons below the email.
    .tutor-show = Pass a paper on to somebody: what do you think?
    .tutor-hand-back = Say: now pass this one on to us.

if-it-happened =
    Amina believed a scam. She gave her card number and a password.
    What helps her now? Choose three.
    .bank = Call the bank and block the card
    .bank-why = You chose the bank. A blocked card gives no money. The sooner, the better.
    .hide = Tell nobody
    .hide-why = You chose to tell nobody. Then nobody can help her, and the shame stays with her alone. Look for what brings help.
    .password = Change the password
    .password-why = You chose the password. A new one locks the stranger out. She changes it everywhere she used it.
    .tell = Tell a person she trusts, and the police
    .tell-why = You chose to tell. The police know these people, and others are warned. Amina did nothing bad.
    .hint-ask = What keeps the money safe, and who can help?
    .hint-look = Look for three things that she does. One is silence.
    .tutor-watch = Does this touch something of the learner's own? Give time.
    .tutor-ask = Whom would you tell first?
    .tutor-point = The words "Call the bank".
    .tutor-show = Say it aloud: it happened to me. Can you help?
    .tutor-hand-back = Say: choose what you would tell a friend to do.

m-doctor =
    .from-name = Health centre
    .from = visits@health.example
    .subject = { $day } at 10
    .text =
        Good morning, { $who },
        we see you on { $day } at 10, as agreed.
m-bank =
    .from-name = { $bank }
    .from = { $bank-from }
    .subject = Your card ends today
    .text =
        Dear customer,
        your card ends today at { $hour }.
        Type your password to keep it.
    .link = Press here to keep your card
m-club =
    .from-name = { $club }
    .from = { $club-from }
    .subject = { $club-topic }
    .text =
        Hello, { $who },
        { $club-line }
m-family =
    .from-name = { $kin }
    .from = new-number-8@box.example
    .subject = My phone is broken
    .text =
        { $hello }, I write from another phone.
        I must pay { $sum } { -money } today. Can you?
        Do not tell anybody.
m-power =
    .from-name = City power
    .from = bills@city-power.example
    .subject = Your bill for { $month }
    .text =
        Good morning, { $who },
        your bill is { $bill } { -money }. We take it as always.
        You need to do nothing.
m-parcel =
    .from-name = { $parcel }
    .from = { $parcel-from }
    .subject = Your parcel is waiting
    .text =
        Nobody was at home.
        Pay { $fee } { -money } today, or it goes back.
    .link = Press here and pay
m-library =
    .from-name = Town library
    .from = news@library.example
    .subject = Due on Friday
    .text =
        Good morning, { $who },
        "{ $book }" is due on Friday.
m-odd =
    .from-name = { $odd-name }
    .from = { $odd-from }
    .subject = Look
    .text = { $odd-line }
    .link = { $odd-link }
m-prize =
    .from-name = Golden Wheel
    .from = you-win@wheel.example
    .subject = You won { $prize }
    .text =
        You are our lucky winner.
        Send your card number before midnight.
    .link = Press here for your prize
m-market =
    .from-name = Saturday market
    .from = market@town.example
    .subject = { $market }
    .text = On Saturday from 8 to 2, as every week.

teresa =
    .who = Teresa
    .day = Tuesday
    .bank = Lake Bank
    .bank-from = hurry@bank-55.example
    .hour = 6
    .club = The choir
    .club-from = choir@song.example
    .club-topic = Practice is at 7
    .club-line = we sing at 7 on Wednesday, not at 6.
    .kin = Your grandson
    .hello = Grandma
    .sum = 900
    .month = May
    .bill = 41
    .parcel = Quick parcel
    .parcel-from = pay@quick-3.example
    .fee = 2
    .book = The blue coat
    .odd-name = Pilar
    .odd-from = pilar@post.example
    .odd-line = You will laugh. Open this.
    .odd-link = Press here and open
    .prize = a kitchen
    .market = There are plums
mihai =
    .who = Mihai
    .day = Thursday
    .bank = Hill Bank
    .bank-from = alarm@secure-1.example
    .hour = 8
    .club = School
    .club-from = office@school.example
    .club-topic = The outing
    .club-line = the children need boots on Monday.
    .kin = Your daughter
    .hello = Dad
    .sum = 640
    .month = March
    .bill = 58
    .parcel = Customs
    .parcel-from = fees@box-20.example
    .fee = 3
    .book = Learn to bake
    .odd-name = Kofi
    .odd-from = kofi@post.example
    .odd-line = Is this you in the video?
    .odd-link = Press here for the video
    .prize = a car
    .market = Bread again
fatou =
    .who = Fatou
    .day = Monday
    .bank = Green Bank
    .bank-from = stop@card-help.example
    .hour = 5
    .club = The garden
    .club-from = garden@corner.example
    .club-topic = Water on Sunday
    .club-line = it is your turn with the water on Sunday.
    .kin = Your niece
    .hello = Aunt
    .sum = 480
    .month = June
    .bill = 36
    .parcel = Door to door
    .parcel-from = now@door-7.example
    .fee = 1
    .book = Songs from Dakar
    .odd-name = Wei
    .odd-from = wei@post.example
    .odd-line = Please buy 2 gift cards for me, quickly.
    .odd-link = Press here and buy
    .prize = a journey
    .market = The baker is ill

ten-messages =
    { $who } has 10 emails, and 4 are scams. Touch no link.
    Scam: press "It is spam". Safe: leave it.
    Doubt: forward the one from { $odd-name } to the centre.
    .hint-ask = Which emails want something from { $who } today?
    .hint-look = Look for the bank, the parcel, the prize and "{ $kin }". Read the addresses.
    .hint-look-lines = Listen for the bank, the parcel, the prize and "{ $kin }". Read the addresses.
    .hint-key = Open one with { -enter-key }. The arrows go to "It is spam", then { -enter-key }. For "{ $odd-name }": "Forward", "Address book", "Send".
    .hint-key-lines = Type the number of an email, then of "It is spam". For "{ $odd-name }": "Forward", "Address book", "Send".
    .hint-show = Watch: four times open and "It is spam", then one is forwarded.
    .hint-show-lines = Like this: four times "It is spam", then one is forwarded.
    .never-followed-m-odd = You pressed the link. Perhaps somebody else is in { $odd-name }'s mailbox. In life your own mailbox could be next. Paso went back. Press "Forward" and ask the centre.
    .never-followed-m-bank = You pressed the link. In life a false page opens, and it takes your password. Here Paso went back, and nothing is lost. Press "It is spam".
    .never-followed-m-parcel = You pressed the link. In life they ask for { $fee } and take hundreds. Here Paso went back. Press "It is spam".
    .never-followed-m-prize = You pressed the link. In life there is no prize. A page only wants your card. Here Paso went back. Press "It is spam".
    .never-sent = You sent an answer. In life they would know now: somebody reads here. They would write more. Paso took it back. Read the address, then decide.
    .never = This one is safe: { $who } knows it, and it wants nothing. It would be a pity to lose it. Paso put it back. Look for what wants something.
    .not-yet-reply = Your email went out, but not the odd one. The centre needs to see that one. Press Undo, open the email from { $odd-name } and press "Forward".
    .done = All 10 are in their place. The scams are in Spam, and the centre looks at one. You can do the same in your own mailbox.
    .tutor-watch = Is each address read, or only the name?
    .tutor-ask = Which sign made you sure?
    .tutor-point = The line "Address" in the open email.
    .tutor-show = Three fingers: stranger, hurry, wants something.
    .tutor-hand-back = Say: ten emails, and all the time you like.
