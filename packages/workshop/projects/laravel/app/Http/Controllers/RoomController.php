<?php

class RoomController extends Controller
{
    public function show(Room $room)
    {
        $left = rand(1, 4);

        return view('rooms.show', ['room' => $room, 'left' => $left]);
    }
}
