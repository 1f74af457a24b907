### Words that differ from region to region. Every lesson may use them: { -computer }, { -computer(form: "the") }.
### A region writes only those that differ. English needs few forms; other languages add what their grammar needs.

-computer = { $form ->
    [a] a computer
    [the] the computer
    [plural] computers
   *[bare] computer
    }
-mobile = { $form ->
    [a] a mobile phone
    [the] the mobile phone
    [plural] mobile phones
   *[bare] mobile phone
    }
-mouse = { $form ->
    [a] a mouse
    [the] the mouse
    [plural] mice
   *[bare] mouse
    }
-email = { $form ->
    [a] an email
    [the] the email
    [plural] emails
   *[bare] email
    }
-video = { $form ->
    [a] a video
    [the] the video
    [plural] videos
   *[bare] video
    }
-flat = { $form ->
    [a] a flat
    [the] the flat
    [plural] flats
   *[bare] flat
    }
-bus = { $form ->
    [a] a bus
    [the] the bus
    [plural] buses
   *[bare] bus
    }
-ticket = { $form ->
    [a] a ticket
    [the] the ticket
    [plural] tickets
   *[bare] ticket
    }
-identity-card = { $form ->
    [a] an identity card
    [the] the identity card
    [plural] identity cards
   *[bare] identity card
    }
-town-hall = { $form ->
    [a] a town hall
    [the] the town hall
    [plural] town halls
   *[bare] town hall
    }
# What prices are counted in: "12 { -money }".
-money = euros
-emergency-number = 112
# What is printed on the big key that ends a line.
-enter-key = Enter
