### This computer: for whoever sets it up.

call-machine = Set up this computer
machine-place = This computer
machine-ask = These choices hold for everyone at this computer.
machine-glyphs = Which line can you read completely?
machine-sample = { $sample }   { $name }
glyphs-full = all signs
glyphs-safe = signs of a text console
glyphs-ascii = only simple signs
machine-keys = Which keyboard is it?
keys-es = Spanish (Spain): the @ is on the 2
keys-latam = Spanish (Latin America): the @ is on the Q
keys-us = English (United States)
machine-language = In which language does Paso start?
machine-language-ask = Ask each time
machine-hands = Hands
machine-mouse = Clicks of the mouse count
bounce-off = Every key press counts
bounce = The same key again within { $wait } milliseconds does not count

machine-date = The date
machine-date-is = The clock says { $date }.
machine-date-how = Nothing here hangs on the date. A right one only helps to choose what to repeat.
machine-date-sure = Thank you. Paso goes by this date.
machine-date-right = Yes, that is today
