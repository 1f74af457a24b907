### Palabras que cambian de una región a otra. Toda lección puede usarlas: { -computer }, { -computer(form: "the") }.
### Formas: bare «ordenador», a «un ordenador», the «el ordenador», of «del ordenador», to «al ordenador»,
### your «su ordenador», plural «ordenadores», the-plural «los ordenadores».
### Para concordar: { -computer.gender -> [feminine] nueva *[masculine] nuevo }.

-computer = { $form ->
    [a] un ordenador
    [the] el ordenador
    [of] del ordenador
    [to] al ordenador
    [your] su ordenador
    [plural] ordenadores
    [the-plural] los ordenadores
   *[bare] ordenador
    }
    .gender = masculine
-mobile = { $form ->
    [a] un móvil
    [the] el móvil
    [of] del móvil
    [to] al móvil
    [your] su móvil
    [plural] móviles
    [the-plural] los móviles
   *[bare] móvil
    }
    .gender = masculine
-mouse = { $form ->
    [a] un ratón
    [the] el ratón
    [of] del ratón
    [to] al ratón
    [your] su ratón
    [plural] ratones
    [the-plural] los ratones
   *[bare] ratón
    }
    .gender = masculine
-email = { $form ->
    [a] un correo electrónico
    [the] el correo electrónico
    [of] del correo electrónico
    [to] al correo electrónico
    [your] su correo electrónico
    [plural] correos electrónicos
    [the-plural] los correos electrónicos
   *[bare] correo electrónico
    }
    .gender = masculine
-video = { $form ->
    [a] un vídeo
    [the] el vídeo
    [of] del vídeo
    [to] al vídeo
    [your] su vídeo
    [plural] vídeos
    [the-plural] los vídeos
   *[bare] vídeo
    }
    .gender = masculine
-flat = { $form ->
    [a] un piso
    [the] el piso
    [of] del piso
    [to] al piso
    [your] su piso
    [plural] pisos
    [the-plural] los pisos
   *[bare] piso
    }
    .gender = masculine
-bus = { $form ->
    [a] un autobús
    [the] el autobús
    [of] del autobús
    [to] al autobús
    [your] su autobús
    [plural] autobuses
    [the-plural] los autobuses
   *[bare] autobús
    }
    .gender = masculine
-ticket = { $form ->
    [a] un billete
    [the] el billete
    [of] del billete
    [to] al billete
    [your] su billete
    [plural] billetes
    [the-plural] los billetes
   *[bare] billete
    }
    .gender = masculine
-identity-card = { $form ->
    [a] un DNI
    [the] el DNI
    [of] del DNI
    [to] al DNI
    [your] su DNI
    [plural] DNI
    [the-plural] los DNI
   *[bare] DNI
    }
    .gender = masculine
-town-hall = { $form ->
    [a] un ayuntamiento
    [the] el ayuntamiento
    [of] del ayuntamiento
    [to] al ayuntamiento
    [your] su ayuntamiento
    [plural] ayuntamientos
    [the-plural] los ayuntamientos
   *[bare] ayuntamiento
    }
    .gender = masculine
# En qué se cuentan los precios: «12 { -money }».
-money = euros
-emergency-number = 112
# Lo que está impreso en la tecla grande que termina una línea.
-enter-key = { $form ->
    [and] e Intro
   *[bare] Intro
    }
