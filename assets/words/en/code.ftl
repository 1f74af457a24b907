### Words that open a sealed file. A code names them by their places: never change, move or add one.
### In another language: 256 words without accents, of which no two begin with the same four letters.

code-words =
    apple arrow autumn baker banana basket beach bean bear bell bench bicycle bird blanket blue boat
    book boot bottle bowl branch bread bridge broom brother brown bucket butter cabin cake camel
    candle carpet carrot castle cat chair cheese cherry chicken child church circle city clock cloud
    coat coffee coin copper corner cotton cow crown cup curtain dance desk diamond dinner doctor dog
    dolphin donkey door dragon dream dress drum duck eagle earth egg elbow elephant evening family
    farm father feather fence field finger fire fish flag forest fork fountain fox friend frog fruit
    garden garlic gate giant glass glove goat grape grass green guitar hammer hand harvest hat heart
    hill honey horse hotel house iron island jacket jar juice jungle kettle key king kitchen kite
    ladder lake lamp leaf lemon letter light lion lunch market melon milk mirror money monkey moon
    morning mother mountain mouse music napkin needle nest night north nose ocean olive onion orange
    owl paint palace panda paper park pencil pepper piano picture pillow pilot pine pirate planet
    plate pocket potato purple queen rabbit radio rain red rice ring river road rocket roof room
    rose ruler salad salt sand school scissors seed shadow shark sheep shell ship shirt shoe silver
    singer sister skirt sky sleep snail snow soap song soup south spoon spring square stairs star
    stone storm street sugar summer sun sweater table tea tent thumb ticket tiger tomato towel train
    tree truck trumpet tunnel turtle uncle valley village violin wallet water whale wheel white
    window winter wolf wood wool yellow zebra
