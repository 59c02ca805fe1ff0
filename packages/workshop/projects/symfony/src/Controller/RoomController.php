<?php

class RoomController extends AbstractController
{
    public function show(): Response
    {
        return $this->render('room/show.html.twig', ['left' => random_int(1, 4)]);
    }
}
