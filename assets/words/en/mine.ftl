### What Paso keeps about somebody: to see, to take along, to bring, to erase.

date = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
    } { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
    } { $year }

mine-place = What Paso keeps about me
mine-head = This is what Paso keeps about you, { $name }.
mine-why = It belongs to you. You can read it, take it with you, or erase it.
mine-file-why = It belongs to you. The file beside this one holds the same for programs.
mine-name = Name
mine-sign = Sign
mine-visits = Visits
mine-lessons = Lessons
mine-half = You stopped in
mine-start = First lesson proposed
mine-wishes = Wishes
mine-ratings = How well you can do it, by your own words
mine-choices = Letters, colours, language
mine-ticks = Notes for the next tutor
mine-count = { $count }
mine-visit = Visit { $number }, { $date }
mine-visit-sometime = Visit { $number }
mine-times = { $what } ({ $times } times)
mine-read = Read all of it
mine-along = Take my progress to another computer
mine-write = Take all of it with me, to read
mine-bring = Bring in progress from a stick
mine-erase = Erase everything about me
record-before = The visit before
record-after = The visit after

mine-did-name = You chose the name { $name } and the sign “{ $sign }”.
mine-did-guard = You chose how you come in.
mine-did-card = A card was made for you.
mine-did-come = You came.
mine-did-leave = You left.
mine-did-choose = You chose how things look: { $choice }.
mine-did-start = Paso proposed where to start: "{ $title }".
mine-did-wish = You chose what you would like to do one day: { $count ->
    [one] 1 wish
   *[other] { $count } wishes
    }.
mine-did-rate = You said how well you can do it: { $value } of 5.
mine-did-open = You opened “{ $title }”.
mine-did-begin = You began a step of “{ $title }”.
mine-did-slip = You tried something in “{ $title }” that does not lead on.
mine-did-hint = You got a hint in “{ $title }”.
mine-did-solve = You did a step of “{ $title }”, { $how }.
mine-did-skip = You passed over a step of “{ $title }”.
mine-did-break = A step of “{ $title }” could not be shown.
mine-did-mark = The tutor said of a step of “{ $title }”: { $how }.
mine-did-finish = You came to the end of “{ $title }”.
mine-did-place = Paso kept your place in “{ $title }”, with what you had typed.
mine-did-no-place = Paso kept that no lesson is open.
mine-did-tick = The tutor left a note for the next one: { $what }.
mine-did-untick = The tutor took a note away.
mine-did-hand = You raised your hand.
mine-did-lower = You lowered your hand.
mine-did-erase = You asked to be forgotten.
mine-did-newer = Something that only a newer Paso can read.
mine-how-alone = alone
mine-how-word = after a word
mine-how-shown = after it was shown
mine-how-together = together

along-place = Take it with me
along-where = Where shall it go?
along-why = Put your stick in. Paso writes one file that only you can open.
along-read-why = Put your stick in. Whoever has the stick can read these pages.
along-stick = The stick { $name }
along-folder = The folder { $name }
along-no-stick = There is no stick yet. Put one in, wait a little, and look again.
along-again = Look again
along-busy = One moment, please. Leave the stick in.
along-words = It is done. Write these five words on paper. You see them only now.
along-words-why =
    With these words you open your progress on another computer.
    The file is called { $file }.
along-written = It is done. The pages are called { $file }. Any browser opens them.
along-done = I have it: go on
along-no-words = Paso has no words for this today. Please tell your tutor.

bring-place = Bring my progress
bring-ask = Which five words did you write down?
bring-why = Put your stick in first. Capitals do not matter.
bring-words = Five words
bring-do = Bring it
bring-missing = The words are not here yet. Write them in the box, or go back.
bring-count = { $count ->
    [one] There is 1 word here.
   *[other] There are { $count } words here.
    } Your paper has five.
bring-unknown = Paso does not know the word “{ $word }”. Look at your paper once more.
bring-no-file = There is no stick with progress yet. Put it in, wait a little, and try again.
bring-again = Write the words again
bring-done = Your progress is here now, all of it.
bring-nothing-new = Everything on the stick was here already.
bring-door = Your progress is here now. Come in with your sign and your name.
bring-other = The progress on the stick belongs to another name. It is kept here under that name.

erase-place = Erase everything about me
erase-ask = Shall Paso erase everything about you?
erase-why = Your name, your lessons and your place are gone then. Nobody can bring them back.
erase-no = No, keep it
erase-yes = Yes, erase everything
erase-done = It is done. Paso knows nothing about you any more. Other computers forget you when they next meet this one.
erase-not = It could not be erased now. Please tell your tutor before you leave.
