### The practice writing program: what stands in it, and what Paso says below it.

document = Writing
document-new = New document
document-text = Text
document-empty = (empty)
document-no-words = (empty line)
document-not-saved = not saved yet
document-save-as = Save as …
document-select = Mark lines
document-select-head = Which lines? Choose a line, and it is marked.
document-marked-line = marked
document-paste = Paste
document-spelling = Spelling
document-paper = On paper
document-print = Print
document-all-parts = All parts
document-copy = Copy
document-cut-out = Cut out
document-plain = Plain
document-heading = Heading
document-bold = Bold
document-list = List
document-as-document = document, to change later
document-as-pdf = PDF, to send or print
document-spelling-head = Marked words
document-typed = Typed
document-better = Perhaps you mean
document-no-marks = No word is marked.
document-marked = Marked by the spelling check: { $words }

## What Paso says.

document-not-all = Your words are fine. Something that is asked is not there yet. Read what is asked once more.
document-saved = Saved as { $name }. You find it in your documents.
document-copied = The lines are copied. Now go back and press Paste.
document-cut = The lines are cut out. Paste puts them in again, also elsewhere.
document-pasted = The lines are pasted.
document-mended = { $typed } is written { $better } now.
document-no-line = No line is marked yet. Choose a line first, then the button.
document-printed = In life a printer prints the page now. Here nothing more happens.
document-full = The sheet is full. Take some text out first.
