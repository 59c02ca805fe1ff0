# Hurry is the name of the courier.
-brand = Ledger & Loom

exit-title = Leaving { -brand } already?
exit-decline = No thanks, I hate saving money
    .title = Close

basket-stock =
    { $count ->
        [one] One pair left in your size
       *[other] { $count } pairs left in your size
    }
basket-banner =
    Only 3 left in stock,
    so <strong>choose</strong> yours
basket-until = Sale until { DATETIME($date) }
