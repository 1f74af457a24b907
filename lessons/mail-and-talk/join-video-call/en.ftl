title = Join a video call
about = Invitation, test, join, mute, read along, leave.
can-do = join a video call, mute yourself, and leave
bridge = Agree with somebody you know to try a short video call.

word-microphone =
    .name = microphone
    .means = The small ear of a device. It takes in what you say.
word-camera =
    .name = camera
    .means = The small eye of a device. It takes in what stands before it.
word-invitation =
    .name = invitation
    .means = A message that says who calls, and when. It opens the call.
word-waiting-room =
    .name = waiting room
    .means = A page before the call. Nobody hears or sees you there.
word-mute =
    .name = mute
    .means = To switch off your microphone in a call.
word-captions =
    .name = captions
    .means = What somebody says, written below the picture.

doctor =
    .task = Dr Leila Said calls you today at 10.
    .whose = Dr Leila Said, today at 10
    .where = with Dr Said
    .question = On which day does Dr Said want to see you again?
    .day = Monday|on Monday|Monday at 11|on Monday at 11
    .day-show = Monday
    .ask-message = the name of the drops
    .message-word = Luvasol
course =
    .task = The computer course with Ana Ruiz is today at 5.
    .whose = Ana Ruiz, today at 5
    .where = in the course
    .question = On which day does the course begin?
    .day = Tuesday|on Tuesday|Tuesday at 4|on Tuesday at 4
    .day-show = Tuesday
    .ask-message = what you bring beside a pen
    .message-word = paper
family =
    .task = Your sister Rosa calls you today at 7.
    .whose = your sister Rosa, today at 7
    .where = with Rosa
    .question = On which day does her train come?
    .day = Friday|on Friday|Friday at 9|on Friday at 9
    .day-show = Friday
    .ask-message = the number of the door
    .message-word = 3|door 3|three|door three

why =
    The doctor is far away, and you sit at home.
    Or your sister lives in another country.
    In a video call you hear and see each other. Nobody travels.

    A microphone takes in what you say.
    A camera takes in what stands before it.

    Here nobody listens and nobody looks: it is practice.
    Everything can be undone. Mistakes help.
    .tutor-watch = Is being seen on a screen unpleasant for the learner?
    .tutor-ask = Whom would you like to see, who lives far away?
    .tutor-point = The words "nobody listens and nobody looks".
    .tutor-show = The camera and the microphone of a phone.
    .tutor-hand-back = Say: today everything is only practice.

which-part =
    Three parts of a device are used in a call.
    What does each do?
    .microphone = The microphone
    .microphone-with = Takes in my voice
    .microphone-why = The microphone is the ear of the device. Without it nobody hears you.
    .camera = The camera
    .camera-with = Takes in my face
    .camera-why = The camera is the eye of the device. Without it they see only your name.
    .speaker = The loudspeaker
    .speaker-with = Lets me hear the others
    .speaker-why = The voices of the others come out of the loudspeaker. Headphones do the same, in your ear.
    .hint-ask = Is it an ear, an eye or a mouth?
    .hint-look = Look for "voice", "face" and "hear".
    .tutor-watch = Are microphone and loudspeaker mixed up? That is common.
    .tutor-ask = Where on this device is the camera?
    .tutor-point = The part that is asked for now.
    .tutor-show = Cover the camera of your own phone with a finger.
    .tutor-hand-back = Say: ear, eye, mouth. Which is which?

open-invitation =
    { $task }
    Find that invitation, choose it, and press Open.

    An invitation says who calls, and when. It opens the call.
    Read both: who, and when.
    .hint-ask = Who calls, and is it today or yesterday?
    .hint-look = Look for the line: { $whose }.
    .hint-look-lines = Listen for the line: { $whose }.
    .hint-key = Arrow down to the line, { -enter-key } chooses it. Then down to Open, and { -enter-key }.
    .hint-key-lines = Type the number of the line. Then the number of Open.
    .hint-show = Watch: the line is chosen, then Open.
    .hint-show-lines = Like this: the number of the line, then of Open.
    .at-videocall-room = Read the first line: which call is this? You need another one. Press Go back.
    .done = You opened the right invitation. This is the waiting room: nobody hears or sees you here. There is time to look at everything.
    .tutor-watch = Are name and time read before Open?
    .tutor-ask = Which of the five are not meant for you today?
    .tutor-point = The first word of each line: Yesterday, Today, Now.
    .tutor-show = Two invitation cards with different dates.
    .tutor-hand-back = Say: read me all five, then choose.

whose-invitation =
    Three invitations come. Which call do you join?
    .yesterday = From your doctor, for yesterday
    .yesterday-why = You chose the one of yesterday. That call is over, and nobody is there. Look for one that is still to come.
    .prize = From "Lucky Star": you won, join now
    .prize-why = You chose "Lucky Star". A stranger would hear and see you, and ask for your card. Look for somebody you know.
    .known = From the school, for the hour you agreed on
    .known-why = You chose the school. You know who it is, and you agreed on it. So you can join.
    .hint-ask = Whom do you know, and what did you agree on?
    .hint-look = Look at the words "yesterday", "now" and "agreed".
    .tutor-watch = Does the prize look good for a moment? That is what it is for.
    .tutor-ask = How could you ask whether an invitation is real?
    .tutor-point = The name of who invites.
    .tutor-show = What you do with calls from numbers you do not know.
    .tutor-hand-back = Say: whom would you let in at the door?

test-it =
    You are in the waiting room. Test the microphone before the call.

    The line grows when the microphone hears you.
    In life you say "Good morning" aloud. Here nobody listens.
    .hint-ask = Does the microphone hear something?
    .hint-look = Look for the button "Test the microphone". Then read what stands there.
    .hint-look-lines = Listen for "Test the microphone". Then for what stands there.
    .hint-key = Arrow down to "Test the microphone" and { -enter-key }. Then { -enter-key } on "Switch it on" and on "It works".
    .hint-key-lines = The number of "Test the microphone". Then of "Switch it on", and of "It works".
    .hint-show = Watch: test, switch it on, it works.
    .hint-show-lines = Like this: test, switch it on, it works.
    .at-videocall-call = You joined already. The test is in the waiting room. Press Go back.
    .done = The microphone was off, and now it works. In the waiting room you see it: "Microphone on". Test it before each call, and you can be calm.
    .tutor-watch = Is "It hears nothing" read, or passed over?
    .tutor-ask = What would have happened without the test?
    .tutor-point = The line that grows.
    .tutor-show = Say "Good morning" aloud yourself. It feels odd at first.
    .tutor-hand-back = Say: what does the line tell you?

wei =
    .who = Wei Chen
    .old = Tablet 7
carmen =
    .who = Carmen Soto
    .old = Guest 12
yusuf =
    .who = Yusuf Demir
    .old = Mum's phone

name-and-camera =
    You are { $who }. The doctor sees a name before a face.
    There stands "{ $old }". Write { $who } in its place.

    Then switch the camera on. A sign stands before what is on.
    .lines =
        You are { $who }. The doctor sees a name before a face.
        There stands "{ $old }". Write { $who } in its place.

        Then switch the camera on. "Ticked" means that it is on.
    .at-videocall-call = You joined already. That is fine. Press Go back.
    .usual-name = { $old }
    .hint-ask = Would the doctor know who "{ $old }" is?
    .hint-look = Look at the box "My name" and the line "Camera on".
    .hint-key = { -enter-key } on "Camera on". In "My name" Backspace takes the old letters away.
    .hint-key-lines = The number of "Camera on". Then the number of "My name", a space and the name.
    .hint-show = Watch: the camera is switched on, then the name is written.
    .done = Now the doctor sees { $who } and your face. Look at what is on each time before you join.
    .tutor-watch = Is the old name taken away first?
    .tutor-ask = What will the doctor see behind you?
    .tutor-point = The sign before "Microphone on".
    .tutor-show = Turn round: what would your camera show?
    .tutor-hand-back = Say: it is your name, write it as you like it.

join-right-call =
    { $task }
    Open that invitation, switch the microphone on, and join.

    After "Join now" the others hear you.
    .hint-ask = Is it the right call, and will they hear you?
    .hint-look = First the line: { $whose }. In the waiting room look at "Microphone on".
    .hint-look-lines = First the line: { $whose }. In the waiting room listen for "Microphone on".
    .hint-key = { -enter-key } on the line, then on Open. { -enter-key } on "Microphone on", then on "Join now".
    .hint-key-lines = The number of the line, then of Open. The number of "Microphone on", then of "Join now".
    .hint-show = Watch: the line, Open, Microphone on, Join now.
    .hint-show-lines = Like this: the line, Open, Microphone on, Join now.
    .never-invitation-prize = You joined the call of a stranger. In life they would hear you, and ask for your card number. Paso took you back. Look for { $whose }.
    .at-videocall-call = You are in a call. Look: do they hear you, and is it the right one? Unmute switches the microphone on. Leave brings you out.
    .done = You are { $where }, and they hear you. First who and when, then the microphone, then join. So no call begins with "Hello? Hello?".
    .tutor-watch = Is the first line of the waiting room read?
    .tutor-ask = How do you know that they hear you?
    .tutor-point = The line "Microphone on".
    .tutor-show = How you knock and look before you go in somewhere.
    .tutor-hand-back = Say: the door is yours. Join when you like.

what-buttons-do =
    In a call there are a few buttons. What does each do?
    .mute = Mute
    .mute-with = Nobody hears me. I hear the others
    .mute-why = Mute switches off only your microphone. You hear the others as before.
    .camera-off = Camera off
    .camera-off-with = Nobody sees me. They hear me still
    .camera-off-why = The camera is off, and they see only your name. Your voice still goes out.
    .captions = Captions
    .captions-with = I can read what is said
    .captions-why = Captions are what somebody says, written below. They help when it is loud, or with a new language.
    .leave = Leave
    .leave-with = I am out of the call
    .leave-why = With Leave you are out. The others may go on talking.
    .hint-ask = Is it about hearing, seeing, reading or going?
    .hint-look = Look for one word: "hears", "sees", "read", "out".
    .tutor-watch = Is Mute taken for "the others are silent"?
    .tutor-ask = Which of these would you use most?
    .tutor-point = The button that is asked for now.
    .tutor-show = Hand on the mouth, on the eyes, on the ears.
    .tutor-hand-back = Say: begin with the one you know.

dog =
    .noise = A dog barks behind you.
    .over = The dog is quiet again.
phone =
    .noise = In your kitchen the other phone rings.
    .over = The phone is quiet again.
drill =
    .noise = The neighbour drills a hole in the wall.
    .over = The neighbour has finished.

mute-and-unmute =
    You are in the call. { $noise }
    Press Mute, so that nobody has to hear it.

    { $over } Press Unmute, so that they hear you again.
    .hint-ask = Do the others hear you now?
    .hint-look = Look at the row of buttons. The first one is Mute.
    .hint-look-lines = Listen for the word Mute.
    .hint-key = { -enter-key } on Mute. Unmute stands in the same place: { -enter-key } again.
    .hint-key-lines = The number of Mute. Then the number of Unmute.
    .hint-show = Watch: Mute, and then Unmute.
    .at-videocall = This is the list of invitations. Press Go back until you are in the call again.
    .at-videocall-end = You left the call. That is fine. Press "Join again".
    .done = Nobody heard the noise, and now they hear you again. The button says what it will do. The line above says how it is now.
    .tutor-watch = Is "Mute" read as what is so, or as what to press?
    .tutor-ask = How do you see that nobody hears you?
    .tutor-point = The line "Microphone on: no".
    .tutor-show = Speak without a sound. That is what Mute is like.
    .tutor-hand-back = Say: press it, and read what changes.

read-captions =
    It is loud in your street, and you understand little.
    Switch on the captions: they write down what is said.

    { $question } Write it below.
    .answer = Answer
    .hint-ask = Where could the words be read?
    .hint-look = Look for the line "Captions" above the buttons.
    .hint-look-lines = Listen for the line "Captions".
    .hint-key = { -enter-key } on "Captions". Then Tab, down to "Answer". Write: { $day-show }
    .hint-key-lines = The number of "Captions". Then the number of "Answer", a space and: { $day-show }
    .hint-show = Watch: captions on, then the answer below.
    .not-yet-answer = The captions say the day. Switch them on, read them, and write only the day.
    .at-videocall = This is the list of invitations. Press Go back until you are in the call again.
    .at-videocall-end = You left the call. That is fine. Press "Join again".
    .done = You read what was said. Captions help when it is loud, and when one hears little. They are not always exact. Ask when it matters.
    .tutor-watch = Are the captions read to the end?
    .tutor-ask = When would you like captions on television?
    .tutor-point = The line under "Captions".
    .tutor-show = Speak softly, and write down what you say.
    .tutor-hand-back = Say: read it aloud, then write it.

message-in-call =
    In a call you can write too. Look for { $ask-message }.
    Open Messages and write it below.

    A guest whom nobody knows writes there as well.
    .answer = Answer
    .hint-ask = Who writes what you are looking for?
    .hint-look = Look for "Messages" in the row of buttons. Then read the first message.
    .hint-look-lines = Listen for the word "Messages". Then read the first message.
    .hint-key = { -enter-key } on Messages. Then Tab, down to "Answer", and write it there.
    .hint-key-lines = The number of Messages. Then the number of "Answer", a space and what you read.
    .hint-show = Watch: Messages, then the answer below.
    .never = You pressed the line of the guest. In life a page takes your card number there. A call costs nothing. Paso took you back. Read the first message.
    .not-yet-answer = The first message says it. Read it once more, and write only { $ask-message }.
    .at-videocall = This is the list of invitations. Press Go back until you are in the call again.
    .at-videocall-end = You left the call. That is fine. Press "Join again".
    .done = You found what you looked for. Nobody pays or types a card number in a call. Tell the others that somebody unknown is there.
    .tutor-watch = Is the line of the guest touched?
    .tutor-ask = Who could "Guest 7" be?
    .tutor-point = The name at the beginning of each message.
    .tutor-show = What you say when a stranger sits down at your table.
    .tutor-hand-back = Say: who writes? Read only the names first.

whole-call =
    { $task } The whole call is yours.
    Open the invitation. Test the microphone. Join.

    In the call press Mute, then Unmute. At the end, Leave.
    .hint-ask = What is done already, and what comes next?
    .hint-look = In the waiting room: the test, then join. In the call: the last row.
    .hint-key = { -enter-key } on each: the line, Open, Test the microphone. Then Switch it on, It works, Join now. Then Mute, Unmute, Leave.
    .hint-key-lines = The numbers in turn: the line, Open, Test the microphone. Then Switch it on, It works, Join now. Then Mute, Unmute, Leave.
    .hint-show = Watch: invitation, test, join, mute, unmute, leave.
    .never-invitation-prize = You joined the call of a stranger. In life they would hear you, and ask for your card number. Paso took you back. Look for { $whose }.
    .never-videocall-pay = You opened the page of the guest. In life it takes your card number. Paso took you back. Press "Back to the call".
    .at-videocall-end = You are out. Something is still to do: the test, Mute, Unmute, or another call. "All invitations" and "Join again" lead back.
    .done = Invitation, test, join, mute, unmute, leave: the whole call was yours. Programs look different. These few things are in all of them.
    .tutor-watch = Does the learner stop in the waiting room to look?
    .tutor-ask = What do you tell somebody who is afraid of it?
    .tutor-point = The line that says what is on.
    .tutor-show = Agree on a small video call for next week.
    .tutor-hand-back = Say: you lead, I only watch.
