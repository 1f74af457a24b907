### El programa de escribir de práctica: lo que se ve en él, y lo que dice Paso debajo.

document = Escribir
document-new = Documento nuevo
document-text = Texto
document-empty = (vacío)
document-no-words = (línea vacía)
document-not-saved = sin guardar
document-save-as = Guardar como …
document-select = Marcar líneas
document-select-head = ¿Qué líneas? Elija una y queda marcada.
document-marked-line = marcada
document-paste = Pegar
document-spelling = Ortografía
document-paper = En papel
document-print = Imprimir
document-all-parts = Todas las partes
document-copy = Copiar
document-cut-out = Cortar
document-plain = Normal
document-heading = Título
document-bold = Negrita
document-list = Lista
document-as-document = documento, para cambiarlo después
document-as-pdf = PDF, para enviar o imprimir
document-spelling-head = Palabras marcadas
document-typed = Escrito
document-better = Quizá quiere decir
document-no-marks = No hay ninguna palabra marcada.
document-marked = Palabras marcadas por el corrector: { $words }

## Lo que dice Paso.

document-not-all = Sus palabras están bien. Falta algo de lo que se pide. Léalo otra vez.
document-saved = Guardado como { $name }. Lo encontrará en sus documentos.
document-copied = Las líneas están copiadas. Ahora vuelva y pulse Pegar.
document-cut = Las líneas están cortadas. Con Pegar vuelven, también en otro sitio.
document-pasted = Las líneas están pegadas.
document-mended = { $typed } se escribe ahora { $better }.
document-no-line = Falta marcar una línea. Elíjala primero y después pulse el botón.
document-printed = En la vida real, ahora imprime la impresora. Aquí no pasa nada más.
document-full = La hoja está llena. Quite antes algo de texto.
