### La tabla de práctica: lo que se ve en ella, y lo que dice Paso debajo.

sheet = Tabla
sheet-sort = Ordenar
sheet-sort-head = ¿Por qué columna?
sheet-sum = Sumar
sheet-sum-head = ¿Qué columna quiere sumar?
sheet-sum-mark = suma
sheet-row = Fila { $n }
sheet-next = Fila siguiente
sheet-all = Toda la tabla
sheet-clear = Vaciar esta fila

## Lo que dice Paso.

sheet-sorted = Las filas ya están en orden. Cada fila sigue entera.
sheet-summed = La última línea da la suma.
sheet-no-numbers = En esa columna no hay números todavía. Elija una que los tenga.
sheet-half = En la fila { $n } queda una casilla vacía.
