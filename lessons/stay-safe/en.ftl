title = Stay safe
about = Protect your devices, your money and your data.
