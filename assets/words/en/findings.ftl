# What the checker finds. The message says what was found; its attribute `.hint` says what to do.
