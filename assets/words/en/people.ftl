### Names, coming back, leaving.

name-place = Your name here
name-sign = Choose a sign that you like.
name-sign-why = With your sign and your name you come back to your place.
name-ask = What name would you like to use here?
name-why = A first name or a nickname is enough. It stays on this computer.
name-label = Name
name-keep = Keep this name
name-empty = Your name is not here yet. Write it in the box, or go back.
name-not-kept = This computer cannot keep anything today. Your name is used until you leave.
signs-place = Coming back
signs-ask = Which one is your sign?
signs-how = The four arrow keys bring you to each sign.
    .lines = Each sign has a number.
nicknames-wait = One moment, please.
nicknames-ask = Which one is your name?
nicknames-none = Nobody with the sign “{ $sign }” has been here. Go back and choose another sign.
figure-label = { $picture } { $name }
figure-sun = sun
figure-moon = moon
figure-tree = tree
figure-flower = flower
figure-cat = cat
figure-fish = fish
figure-bird = bird
figure-snail = snail
figure-house = house
figure-boat = boat
figure-key = key
figure-cup = cup

leave-place = Stop for today
leave-ask = Do you want to stop for today?
leave-why = Your place is kept. You can go on another day.
leave-why-guest = You have no name here yet. With a name you can go on another day.
leave-no = No, go on
leave-yes = Yes, stop for today
leave-home = To the start page

bye-place = See you soon
bye = See you soon.
bye-name = See you soon, { $name }.
bye-place-kept = Your place is kept: { $title }.
bye-kept = Everything you did is kept.
bye-not-kept = This computer could not keep what you did. What you learned stays with you.
bye-guest = You were here as a guest. When the next person sits down, nothing of you stays here.
go-on-here = I am still here: go on
bye-next = Next person
bye-close = Close Paso

day-place = Welcome back
day-ask = When were you here the last time?
day-other = On another day
day-today = Earlier today
