<?php

class Catalogue
{
    public const SAMPLE = 'Only 3 left in stock, hurry!';
}
