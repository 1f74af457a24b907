### The practice table: what stands in it, and what Paso says below it.

sheet = Table
sheet-sort = Put in order
sheet-sort-head = By which column?
sheet-sum = Add up
sheet-sum-head = Add up which column?
sheet-sum-mark = sum
sheet-row = Row { $n }
sheet-next = Next row
sheet-all = Whole table
sheet-clear = Empty this row

## What Paso says.

sheet-sorted = The rows are in order now. Each row stayed together.
sheet-summed = The last line shows the sum.
sheet-no-numbers = There are no numbers in this column yet. Choose a column with numbers.
sheet-half = In row { $n } a box is empty still.
