<?php

return [
    'name' => 'Harbour Rooms',
    'viewers' => rand(12, 40),
];
