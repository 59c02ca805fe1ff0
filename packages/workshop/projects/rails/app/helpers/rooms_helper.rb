module RoomsHelper
  def viewers_now
    rand(8..30)
  end
end
