//! Still pictures of people: each is drawn away from the window's thread, put together to one image, and kept as that.
//!
//! A stage keeps a dozen layers ready to move; a page of cards that never move would take twenty times the memory.

use std::collections::HashMap;
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::sync::{Arc, Weak};
use std::thread;

use bevy_egui::egui::{Color32, ColorImage, Painter, Pos2, Rect, TextureHandle, TextureOptions, Vec2, pos2};

use super::stage::{Framing, Pose, Printer, StageArt};
use crate::scenario::Scenario;

/// How many pictures are kept that are not on the screen, for whoever comes back to them.
const KEPT: usize = 8;

/// The still pictures, by scenario and by a name for the kind of picture.
#[derive(Default)]
pub(super) struct Portraits {
    all: HashMap<(String, Kind), Portrait>,
    /// The thread that draws, once something was to be drawn.
    studio: Option<Sender<Order>>,
    /// The frame that is painted.
    frame: u64,
}

/// What kind of picture it is: somebody may be shown large and small at the same time.
pub(super) type Kind = &'static str;

/// What a picture shows.
#[derive(Debug, Clone, PartialEq)]
struct Subject {
    person: String,
    place: String,
    size: Vec2,
    framing: Framing,
    pose: Pose,
    pixels_per_point: f32,
}

struct Portrait {
    /// What was drawn; no picture where it cannot be.
    drawn: Option<(Subject, Option<TextureHandle>)>,
    /// What is being drawn. The order stands for as long as the first value is kept.
    coming: Option<(Arc<()>, Subject, Receiver<ColorImage>)>,
    /// The frame in which it was painted last.
    used: u64,
}

/// A picture to draw.
struct Order {
    wanted: Weak<()>,
    subject: Subject,
    done: Sender<ColorImage>,
}

impl Portraits {
    /// Paints somebody into a rectangle; the plain ground, or the picture at its old size, until the picture is drawn.
    pub(super) fn paint(
        &mut self,
        painter: &Painter,
        rect: Rect,
        scenario: &Scenario,
        kind: Kind,
        framing: &Framing,
        pose: &Pose,
    ) {
        let ctx = painter.ctx();
        self.frame = ctx.cumulative_frame_nr();
        let subject = Subject {
            person: scenario.persona.portrait.clone(),
            place: scenario.place.clone(),
            size: rect.size(),
            framing: *framing,
            pose: *pose,
            pixels_per_point: ctx.pixels_per_point(),
        };
        let key = (scenario.id.clone(), kind);
        let portrait = self.all.entry(key).or_insert(Portrait { drawn: None, coming: None, used: self.frame });
        portrait.used = self.frame;
        portrait.receive(painter);
        if !portrait.shows(&subject) && portrait.coming.as_ref().is_none_or(|(_, coming, _)| *coming != subject) {
            let (wanted, (done, drawn)) = (Arc::new(()), channel());
            let order = Order { wanted: Arc::downgrade(&wanted), subject: subject.clone(), done };
            // Where no thread can be had, the ground stays plain.
            _ = self.studio.get_or_insert_with(open_studio).send(order);
            portrait.coming = Some((wanted, subject, drawn));
        }
        match &portrait.drawn {
            Some((_, Some(texture))) => {
                let whole = Rect::from_min_max(Pos2::ZERO, pos2(1.0, 1.0));
                painter.image(texture.id(), rect, whole, Color32::WHITE);
            }
            Some((_, None)) | None => _ = painter.rect_filled(rect, 0.0, framing.ground),
        }
    }

    /// Whether pictures that are on the screen are still being drawn.
    pub(super) fn is_busy(&self) -> bool {
        self.all.values().any(|portrait| portrait.used == self.frame && portrait.coming.is_some())
    }

    /// Lets go of pictures that were on the screen longest ago, and of those not drawn yet that nobody waits for.
    pub(super) fn tidy(&mut self) {
        let frame = self.frame;
        self.all.retain(|_, portrait| portrait.used == frame || portrait.coming.is_none());
        let mut unused: Vec<u64> =
            self.all.values().map(|portrait| portrait.used).filter(|used| *used != frame).collect();
        unused.sort_unstable();
        let spare = unused.len().saturating_sub(KEPT);
        if let Some(oldest) = spare.checked_sub(1).and_then(|last| unused.get(last)) {
            self.all.retain(|_, portrait| portrait.used > *oldest || portrait.used == frame);
        }
    }
}

impl Portrait {
    fn shows(&self, subject: &Subject) -> bool {
        self.drawn.as_ref().is_some_and(|(shown, _)| shown == subject)
    }

    /// Takes in what was drawn.
    fn receive(&mut self, painter: &Painter) {
        let Some((_, _, drawn)) = &self.coming else { return };
        let texture = match drawn.try_recv() {
            Ok(image) => Some(painter.ctx().load_texture("portrait", image, TextureOptions::LINEAR)),
            Err(TryRecvError::Empty) => return,
            Err(TryRecvError::Disconnected) => None,
        };
        self.drawn = self.coming.take().map(|(_, subject, _)| (subject, texture));
    }
}

/// Opens the thread that draws one picture after the other.
fn open_studio() -> Sender<Order> {
    let (sender, orders) = channel::<Order>();
    let work = move || {
        for Order { wanted, subject, done } in orders {
            if wanted.strong_count() > 0
                && let Some(image) = draw(&subject)
            {
                // Whoever asked may have gone.
                _ = done.send(image);
            }
        }
    };
    _ = thread::Builder::new().name("portraits".into()).spawn(work);
    sender
}

fn draw(subject: &Subject) -> Option<ColorImage> {
    let art = StageArt::named(&subject.person, &subject.place).ok()?;
    let mut printer = Printer::new(Arc::new(art), subject.size, subject.framing, subject.pixels_per_point);
    let pixels = printer.print(&subject.pose)?;
    let size = [pixels.width() as usize, pixels.height() as usize];
    Some(ColorImage::from_rgba_premultiplied(size, pixels.data()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

    use std::time::Duration;

    use bevy_egui::egui::{Context, RawInput, Shape, vec2};

    use super::*;
    use crate::app::stage::pose_for;
    use crate::records::shipped;

    fn people() -> Vec<Scenario> {
        shipped().map(|(_, loaded)| loaded.scenario.unwrap()).collect()
    }

    /// Paints these at this size in one frame, and says how many of them have a picture.
    fn frame(ctx: &Context, portraits: &mut Portraits, people: &[Scenario], size: Vec2) -> usize {
        let mut output = ctx.run_ui(RawInput::default(), |ui| {
            for person in people {
                let framing = Framing::portrait(size, Color32::WHITE);
                let rect = Rect::from_min_size(Pos2::ZERO, size);
                portraits.paint(ui.painter(), rect, person, "card", &framing, &pose_for(40.0, 50.0));
            }
        });
        portraits.tidy();
        output.textures_delta.clear();
        let is_picture = |shape: &Shape| matches!(shape, Shape::Rect(rect) if rect.brush.is_some());
        output
            .shapes
            .iter()
            .filter(|clipped| is_picture(&clipped.shape) || matches!(clipped.shape, Shape::Mesh(_)))
            .count()
    }

    /// Paints until all is drawn.
    fn settle(ctx: &Context, portraits: &mut Portraits, people: &[Scenario], size: Vec2) -> usize {
        for _ in 0..500 {
            let drawn = frame(ctx, portraits, people, size);
            if !portraits.is_busy() {
                return drawn;
            }
            thread::sleep(Duration::from_millis(10));
        }
        panic!("it never comes to an end");
    }

    #[test]
    fn the_first_frame_waits_for_nobody_and_a_new_size_shows_the_old_picture_meanwhile() {
        let (ctx, mut portraits, people) = (Context::default(), Portraits::default(), people());
        let (small, large) = (vec2(60.0, 80.0), vec2(90.0, 120.0));
        assert_eq!(frame(&ctx, &mut portraits, &people[..2], small), 0);
        assert!(portraits.is_busy());
        assert_eq!(settle(&ctx, &mut portraits, &people[..2], small), 2);
        assert_eq!(frame(&ctx, &mut portraits, &people[..2], large), 2);
        assert!(portraits.is_busy());
        assert_eq!(settle(&ctx, &mut portraits, &people[..2], large), 2);
    }

    #[test]
    fn only_some_of_those_that_are_not_seen_are_kept_and_nothing_is_drawn_for_nobody() {
        let (ctx, mut portraits, people) = (Context::default(), Portraits::default(), people());
        let size = vec2(30.0, 40.0);
        for person in &people {
            settle(&ctx, &mut portraits, std::slice::from_ref(person), size);
        }
        assert!(people.len() > KEPT + 1);
        assert_eq!(portraits.all.len(), KEPT + 1);
        let gone = |portraits: &Portraits, person: &Scenario| !portraits.all.contains_key(&(person.id.clone(), "card"));
        assert!(gone(&portraits, &people[0]) && !gone(&portraits, &people[people.len() - 2]));
        // Somebody scrolls on before the picture is drawn.
        frame(&ctx, &mut portraits, &people[..1], size);
        frame(&ctx, &mut portraits, &people[1..2], size);
        assert!(gone(&portraits, &people[0]));
        settle(&ctx, &mut portraits, &people[1..2], size);
    }

    #[test]
    fn somebody_whom_nobody_drew_has_a_picture_too() {
        let (ctx, mut portraits, mut people) = (Context::default(), Portraits::default(), people());
        people[0].persona.portrait = "nobody".to_owned();
        people[0].place = "nowhere".to_owned();
        assert_eq!(settle(&ctx, &mut portraits, &people[..1], vec2(60.0, 80.0)), 1);
    }
}
