# Words that several screens share.

program-name = In Their Shoes

# How long a scenario takes.
minutes = { $count } min

axis-curiosity = Curiosity
axis-acknowledgement = Acknowledgement
axis-de-escalation = De-escalation

level-starter = Starter
level-steady = Steady
level-hard = Hard

channel-in-person = In person
channel-phone = Phone
channel-chat = Chat
channel-video = Video call

map-says = Says
map-thinks = Thinks
map-does = Does
map-feels = Feels
