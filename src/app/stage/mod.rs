//! The stage: the place, the person, and a face that is a rig.
