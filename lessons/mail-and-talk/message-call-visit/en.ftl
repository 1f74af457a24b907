title = Message, call or visit?
about = Four ways to reach people, and when each is best.
can-do = choose how to reach somebody, and send a short message
bridge = Send a short message to somebody you like, from your own { -mobile }.

word-chat =
    .name = chat
    .means = Short messages to and from one person, one below the other.
word-group-chat =
    .name = group chat
    .means = A chat of several people. Everybody in it reads everything.
word-video-call =
    .name = video call
    .means = A call in which you hear and see each other.

why =
    A friend waits for you at the stop. The school calls.
    Your brother has sad news.
    For each there is a way that does people good.

    A message, a call, an email, a visit: all are good.
    Today you choose, and you send a message.

    The people here are invented. Nothing leaves this room.
    Mistakes help: try what you like.
    .tutor-watch = Does the learner write messages already?
    .tutor-ask = Who did you talk to last, and how?
    .tutor-point = The line with the four ways.
    .tutor-show = Tell how your own family reaches you.
    .tutor-hand-back = Say: there is no bad way. We only compare.

smoke =
    There is smoke in Kofi's kitchen. He is not at home.
    What do you do first?
    .email = Write an email
    .email-why = You chose the email. Perhaps it is read tonight, and smoke does not wait. Look for a way that works at once.
    .message = Send a message to Kofi
    .message-why = You chose the message. Kofi sees it when he looks at his phone. Look for a way that works at once.
    .call = Call { -emergency-number }
    .call-why = You chose the call. Somebody answers at once and sends help. What is urgent is said aloud.
    .hint-ask = Where does somebody answer you at once?
    .hint-look = Look for the way in which you hear a voice.
    .tutor-watch = Is it answered at once? It is meant to be easy.
    .tutor-ask = Which number do you call in an emergency here?
    .tutor-point = The word "first".
    .tutor-show = Say aloud what you would tell them: where, what, who.
    .tutor-hand-back = Say: you know this. Choose.

ways =
    In a chat you write short messages with one person.
    In a group chat everybody in the group reads everything.
    In a video call you hear and see each other.

    Calls, video calls and visits are live.
    Both of you are there at the same time.
    Emails, messages and letters wait.
    The other person reads them later.
    .tutor-watch = Is the difference between chat and group chat clear?
    .tutor-ask = Which of these have you used?
    .tutor-point = The words "live" and "wait".
    .tutor-show = A chat on your own phone, with nothing private in it.
    .tutor-hand-back = Say: now open one yourself.

# What stands in other chats.
all =
    .name = { $group }
all-say = { $group-line }
    .from = { $group-who }
library =
    .name = Library
library-says = Your book is here. We are open until 8.
friend =
    .name = { $friend }
friend-says = { $line }

bread =
    .friend = Amina
    .line = I baked bread. Shall I bring you some?
    .group = Stairs at number 5
    .group-who = Wei
    .group-line = On Monday there is no water until noon.
bicycle =
    .friend = Yusuf
    .line = Your bicycle runs again. Come when you like.
    .group = Garden
    .group-who = Olena
    .group-line = Who waters on Sunday?
choir =
    .friend = Teresa
    .line = I have your music. See you tonight!
    .group = Walkers
    .group-who = Mihai
    .group-line = We meet at the bridge at 9.

open-a-chat =
    { $friend } wrote to you. Open that chat and read it.

    Each line is a chat. You see who, and the last message.
    .hint-ask = Whose message do you want to read?
    .hint-look = Look for { $friend } in the list.
    .hint-look-lines = Listen for { $friend } in the list.
    .hint-key = The arrow down goes to { $friend }. { -enter-key } opens the chat.
    .hint-key-lines = Type the number of the line with { $friend }.
    .hint-show = Watch: down to { $friend }, then { -enter-key }.
    .hint-show-lines = Like this: the number of the line with { $friend }.
    .done = You opened the chat with { $friend }. What you write there is read only by { $friend }. In the group everybody reads it.
    .tutor-watch = Is "{ $group }" opened first? That is fine.
    .tutor-ask = How many people read along in "{ $group }"?
    .tutor-point = The word "group" before a line.
    .tutor-show = Two notes: one for a person, one for the whole house.
    .tutor-hand-back = Say: look who wrote. Then open it.

live-or-waits =
    Live: both are there at the same time.
    Waits: the other reads it later.
    .live = Live
    .waits = It waits
    .phone = A call
    .phone-why = A call is live. You speak and hear the answer at once.
    .message = A message in a chat
    .message-why = A message waits on the phone. The other person reads it when there is time.
    .video = A video call
    .video-why = A video call is live. Both look at the screen at the same time.
    .email = An email
    .email-why = An email waits in the mailbox, also until tomorrow.
    .coffee = A coffee at your neighbour's
    .coffee-why = A coffee together is live, without any screen.
    .card = A card in the letter box
    .card-why = A card waits in the letter box. It can be read many times.
    .hint-ask = Must both be there at the same time?
    .hint-look = Think of the answer: does it come at once, or later?
    .tutor-watch = Is the message taken for live, because answers come fast?
    .tutor-ask = What happens if the other person is asleep?
    .tutor-point = The words "at the same time".
    .tutor-show = Speak a sentence. Then pass one on paper.
    .tutor-hand-back = Say: begin with the ones you know.

asleep =
    { $who } works at night and sleeps until { $hour }.
    It is 9 in the morning. You want to ask: { $question }
    Which way lets { $who } sleep?
    .call = A call
    .call-why = You chose the call. The phone rings, and { $who } wakes up. Look for a way that waits.
    .message = A message
    .message-why = You chose the message. It waits until { $who } wakes up. There is no hurry, so that is kind.
    .knock = A knock at the door
    .knock-why = You chose the door. A visit is live, so { $who } must get up. Look for a way that waits.
    .hint-ask = Which of the three does not need an answer at once?
    .hint-look = Look for the way that nobody hears.
    .tutor-watch = Is "live" and "waits" used to decide?
    .tutor-ask = At what hours may people call you?
    .tutor-point = The hour: until { $hour }.
    .tutor-show = How to make a phone quiet for the night.
    .tutor-hand-back = Say: how would you like it yourself?
mihai =
    .who = Mihai
    .hour = 2
    .question = shall we fish on Sunday?
fatou =
    .who = Fatou
    .hour = 1
    .question = may I borrow your ladder?
kofi =
    .who = Kofi
    .hour = 3
    .question = is the library open today?

late =
    .friend = Wei
    .asks = I am at the gate. Where are you?
    .task = you come at 10:20
    .must = 10:20|10.20|10 20|1020|twenty past ten|twenty past 10
    .must-word = 10:20
    .full = Sorry, I come at 10:20
    .glad = All right. I wait inside.
    .group = Walkers
    .group-who = Mihai
    .group-line = Next walk: the lake.
key =
    .friend = Olena
    .asks = Who has the key of the hall?
    .task = Carmen has the key
    .must = Carmen
    .must-word = Carmen
    .full = Carmen has the key
    .glad = Thank you. I ask her.
    .group = Choir
    .group-who = Pilar
    .group-line = New song on Friday.
rain =
    .friend = Don Julián
    .asks = Do we play chess in the park?
    .task = today you play inside
    .must = inside|indoors
    .must-word = inside
    .full = It rains. Let us play inside
    .glad = Good. I bring the board.
    .group = Chess club
    .group-who = Yusuf
    .group-line = Prizes on Sunday.
friend-asks = { $asks }
friend-glad = { $glad }

short-message =
    { $friend } asks you something. Answer in that chat:
    { $task }.

    One sentence is enough. The word "{ $must-word }" must be in it.
    Then press Send.
    .hint-ask = What does { $friend } want to know?
    .hint-look = Open the line of { $friend }. Below the messages is a box.
    .hint-look-lines = Open the line of { $friend }. After the messages comes a box.
    .hint-key = Write the sentence in the box. { -enter-key } goes to Send, { -enter-key } again presses it.
    .hint-key-lines = Type the number of the box, a space and your sentence. Then the number of Send.
    .hint-show = Watch: the chat of { $friend }, one sentence, then Send.
    .hint-show-lines = Like this: the chat, one sentence, then Send.
    .never = You wrote to the group "{ $group }". In life all of them read it now. Here Paso took it back. Go to the chat of { $friend }.
    .not-yet = Your message is with { $friend }. The word "{ $must-word }" is not in it yet. Press Undo, or write once more.
    .done = Your message went out, and an answer came. { $friend } need not ask again. Short and clear is enough here.
    .tutor-watch = Is a whole letter written? One sentence is enough.
    .tutor-ask = What would you call out to { $friend } across the street?
    .tutor-point = The box below the messages.
    .tutor-show = Say it aloud in one sentence.
    .tutor-hand-back = Say: write it the way you said it.

what-arrives =
    A laugh, a sad voice, a hand: not everything gets through.
    What gets through to the other person?
    .message = A message
    .message-with = Only the words
    .message-why = In a message there are only words. Nobody hears how you mean them.
    .phone = A call
    .phone-with = Words and voice
    .phone-why = In a call the voice comes too. One hears whether you laugh.
    .video = A video call
    .video-with = Words, voice and face
    .video-why = In a video call one sees the face too. The rest of the room is not seen.
    .visit = A visit
    .visit-with = All of it, and a hand on the arm
    .visit-why = On a visit you are in the same room. Nothing gets lost on the way.
    .hint-ask = Can one hear it, see it, or only read it?
    .hint-look = Begin with the message: what is not there?
    .tutor-watch = Which way does the learner miss most?
    .tutor-ask = With whom do you want to hear the voice?
    .tutor-point = The word that is asked for now.
    .tutor-show = Say "Well done" with a glad face. Then in a cold voice.
    .tutor-hand-back = Say: what would be lost on paper?

only-ok =
    Without voice and face, short words can sound cold.
    .begin = Carmen writes: "I cooked for 2 hours for you all." You are on the bus, and glad. You write only: "OK". Carmen is silent. What do you do?
    .begin-wait = Nothing. I wrote OK
    .begin-more = I write: "Carmen, it was so good. Thank you!"
    .begin-ring = I call her in the evening
    .cold = Carmen reads "OK" 3 times. She thinks you did not like it. She could not see your smile. Go one moment back.
    .longer = Carmen reads her name and your thanks. Now she knows how you mean it. Words can carry it, if there are enough.
    .laughs = Carmen hears your voice and laughs. "OK" was only short. A voice says what a message leaves out.
    .hint-ask = How could Carmen know that you are glad?
    .hint-look = Look for what lets Carmen hear or read your joy.
    .tutor-watch = Does the learner know such a misunderstanding?
    .tutor-ask = How do you read "OK" when you are tired?
    .tutor-point = The word "OK".
    .tutor-show = Read "OK" aloud in 3 ways: glad, tired, angry.
    .tutor-hand-back = Say: what would you like to get yourself?

screen-or-room =
    Where is it so: through a screen, or in the same room?
    .screen = Through a screen
    .room = In the same room
    .copy = Every word stays, and I can read it again
    .copy-why = On a screen words stay. In a room they are gone when they are said.
    .soup = I smell the soup on the stove
    .soup-why = Smells are only in the room. No screen carries them.
    .far = I reach my cousin on the other side of the sea
    .far-why = A screen reaches far in a second. The way to a room takes hours.
    .hand = I can hold a hand
    .hand-why = Hands can be held only in the same room.
    .pass-on = With one key, strangers can read it too
    .pass-on-why = What stands on a screen is quickly passed on. In a room you see who listens.
    .hint-ask = Do you need your body there, or is a phone enough?
    .hint-look = Look for words like "read", "smell", "hand", "far".
    .tutor-watch = Is one of the two called better? Both are good for something.
    .tutor-ask = What do you miss on the phone?
    .tutor-point = The sentence that is asked for now.
    .tutor-show = Pass something over the table: a cup, a photo.
    .tutor-hand-back = Say: imagine it. Where are you?

six-people =
    Six people, four ways. Which way suits best?
    .message = A message
    .call = A call or video call
    .visit = A visit
    .email = An email
    .urgent = The school: your child is ill, who comes now?
    .urgent-why = It is urgent, so you call. Live, the answer comes at once.
    .private = You must tell your son: his aunt is very ill
    .private-why = Such news needs a room, a voice and a hand. If you live near, go there.
    .far = Your granddaughter in another country is 5 today
    .far-why = She is far away. In a video call she sees you and shows you the cake.
    .formal = An office wants your new address in writing
    .formal-why = An office needs it in writing. An email stays, with the date.
    .group = Your choir meets at 7, not at 6. Tell all 20
    .group-why = Write it once in the group chat, and 20 people know.
    .deaf = Pilar is deaf. Where do you meet today?
    .deaf-why = Pilar reads what you write. A message is good for her, and quick.
    .hint-ask = What matters here: hurry, closeness, paper, or many people?
    .hint-look = Look for the word that decides: now, ill, country, writing, all, deaf.
    .tutor-watch = Are there good reasons for another way? Listen to them.
    .tutor-ask = Who in your life likes which way best?
    .tutor-point = The person in the sentence.
    .tutor-show = Tell of a message that should have been a call.
    .tutor-hand-back = Say: put yourself in their chair. Then choose.

one =
    .name = { $name }
one-asks = { $asks }
one-glad = { $glad }
all-ask = { $group-line }
    .from = { $group-who }
my-yes = { $mine }
all-thank = { $thanks }
    .from = { $group-who }
sister =
    .name = Amina
    .asks = What did the doctor say?
    .task = Tell only your sister Amina that your heart is healthy.
    .must = heart
    .must-word = heart
    .full = My heart is healthy
    .glad = What a joy. I call you tonight.
    .group = Choir, 20 people
    .group-who = Fatou
    .group-line = Who brings chairs?
    .mine = I do
    .thanks = Thank you!
son =
    .name = Omar
    .asks = Do you need money this month?
    .task = Tell only your son Omar that you need 50.
    .must = 50|fifty
    .must-word = 50
    .full = Yes, 50 would help me
    .glad = I bring it tomorrow.
    .group = House, 12 people
    .group-who = Yusuf
    .group-line = Who cleans the stairs?
    .mine = I do
    .thanks = Thank you!
friend-tells =
    .name = Teresa
    .asks = Where is the key while you are away?
    .task = Tell only Teresa that Wei has your key.
    .must = Wei
    .must-word = Wei
    .full = Wei has my key
    .glad = Good. I water your plants.
    .group = Street, 60 people
    .group-who = Mihai
    .group-line = Who has a ladder?
    .mine = I have one
    .thanks = Thank you!

only-to-one =
    { $task }
    It is private. Look at the name before you write.

    One sentence is enough, with the word "{ $must-word }".
    .hint-ask = Who may read this, and who not?
    .hint-look = Three chats. Before one of them stands "group".
    .hint-key = Arrow to { $name } and { -enter-key }. Write in the box. { -enter-key } goes to Send, { -enter-key } presses it.
    .hint-key-lines = Type the number of { $name }. Then the number of the box, a space and the sentence. Then Send.
    .hint-show = Watch: the chat of { $name }, the sentence, then Send.
    .hint-show-lines = Like this: the chat of { $name }, the sentence, then Send.
    .never-sent-all = You wrote to "{ $group }". In life all of them would know it now. Here Paso took it back. Open the chat of { $name }.
    .never-sent-library = You wrote to the library. In life somebody there would read it. Here Paso took it back. Open the chat of { $name }.
    .not-yet = Your message is with { $name }. The word "{ $must-word }" is not in it yet. Press Undo, or write once more.
    .done = Only { $name } read it. The name at the top says who reads. A look at it keeps private things private.
    .tutor-watch = Is the name read before the first letter?
    .tutor-ask = Who would have read it in the group?
    .tutor-point = The name at the top of the open chat.
    .tutor-show = How you look at the name before you write.
    .tutor-hand-back = Say: choose the person, then the words.
