export const Places = ({ left }) => <p>Only {left} places left on this course</p>
