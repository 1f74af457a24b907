### Simulated apps: what stands inside them, and what Paso says below them.

app-hurt = That would not have helped you. Paso took it back, and nothing happened. Read what is asked once more.

## Mail: on the screen of the mailbox.

mail = Mail
mail-inbox = Inbox
mail-sent = Sent
mail-drafts = Not finished
mail-spam-folder = Spam
mail-bin-folder = Bin
mail-empty = There is no email here.
mail-new = New email
mail-new-mark = new
mail-from = From
mail-address = Address
mail-to = To
mail-subject = Subject
mail-text = Text
mail-nothing = (empty)
mail-file = File
mail-files = Which file?
mail-attached-mark = attached
mail-off = Take this file off
mail-book = Address book
mail-reply = Reply
mail-reply-head = Your reply
mail-forward = Forward
mail-forward-head = Pass this email on
mail-forwarded = Below your text
mail-spam = It is spam
mail-not-spam = It is not spam
mail-bin = Throw away
mail-restore = Put it back
mail-again = Write it again
mail-send = Send
mail-attach = Attach a file
mail-throw-away = Throw away
mail-throw-away-ask = Throw this email away?
mail-throw-away-yes = Yes, throw it away
mail-throw-away-no = No, keep it

## Mail: what Paso says.

mail-no-address = The email is still here, because it has no address. Nobody would get it. Write the address in the box "To".
mail-not-an-address = The email is still here. In "To" stands "{ $typed }". An address has one @, then a dot, and no spaces.
mail-no-subject = The email is still here. It has no subject yet. Write one or two words in the box "Subject". Or press Send again to send it so.
mail-no-text = The email is still here. It has no text yet. Write your sentence in the box "Text".
mail-other-box = What you wrote is fine, but it stands in another box. It belongs in the box "{ $box }". Write it there.
mail-is-sent = Your email is on its way. A copy of it lies in "Sent".
mail-off-to = Your email went to { $to }. That is another address. Press Undo, and read the address once more, sign by sign.
mail-off-subject = Your email went out. Another subject was asked. Press Undo and look at the box "Subject".
mail-off-text = Your email went out. Something is not in the text yet. Press Undo and read what is asked once more.
mail-off-files = Your email went out. The files are not the ones that were asked. Press Undo and look at the files.
mail-off-reply = Your email went out as a new email. Another way was asked. Press Undo, open the email that you got, and look at its buttons.
mail-moved-bin = The email lies in the bin now. You can take it out again. Press Undo, or open the bin.
mail-moved-spam = The email lies in "Spam" now. You can take it out again. Press Undo, or open "Spam".
mail-moved-inbox = The email lies in the inbox again.
mail-moved-sent = The email lies in "Sent" again.
mail-followed = You followed the link. In life a web page opens now. Here nothing more happens.

## Form.

form = Form
form-send = Send
form-sent = Sent
form-change = Change something
form-empty = (empty)
form-missing = The form is still here. This box is empty: { $box }. Fill it, then press Send.
form-missing-more =
    { $more ->
        [one] The form is still here. This box is empty: { $box }. One more is empty too.
       *[other] The form is still here. This box is empty: { $box }. { $more } more are empty too.
    }
form-off = The form went out. One box holds something else than what is asked: { $box }. Press "Change something".

## Practice menu.

menu-panel = Practice menu
menu-question = Do you want this?
menu-chosen-mark = chosen
menu-no-mouse = I have no mouse
menu-other = You chose this: { $row }. Something else was asked. Press Undo, and read what is asked once more.
menu-cancelled = You said no. Nothing was chosen, and everything is as before.

## Paso itself.

paso-notice = Notice
paso-part = Part { $part } of { $of }
paso-turn-on = More
paso-turn-back = Back
