import { setFlagsFromString } from 'node:v8'

// V8 doubles the room for new objects while many survive, as all of a reading does. Without that, a report of 10 MB
// takes 130 MB less and a twentieth more time. To be loaded first, before anything is read.
setFlagsFromString('--semi-space-growth-factor=1')
