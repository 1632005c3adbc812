//! The face rig: a pose and a person's few numbers in, the moving outlines and the places of the groups out.
//!
//! Pure geometry in units of the person's canvas; x grows to the right, y downwards, angles are degrees clockwise.

use std::collections::BTreeMap;

use resvg::tiny_skia::{Path, PathBuilder, Transform};
use serde::Deserialize;

use super::pose::Pose;

/// Where a person's face is: everything of the rig that belongs to one person.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonRig {
    /// Width and height of the canvas the person is drawn on.
    pub canvas: (f32, f32),
    /// The point about which the head tilts.
    pub neck_pivot: (f32, f32),
    /// The point about which the body grows wider.
    pub body_pivot: (f32, f32),
    /// The viewer's left eye.
    pub eye_left: EyeMarks,
    /// The viewer's right eye.
    pub eye_right: EyeMarks,
    /// The mouth.
    pub mouth: MouthMarks,
    /// How far in front of the middle of the head each group lies, by the group's name; 1 is the tip of the nose.
    pub depth: BTreeMap<String, f32>,
}

/// Where one eye is.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EyeMarks {
    /// The middle of the eye.
    pub at: (f32, f32),
    /// -1 for the left eye, 1 for the right.
    pub side: f32,
    /// How wide it is drawn; the eye that is further away is narrower.
    pub width: f32,
}

/// Where the mouth is.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MouthMarks {
    /// The middle of the mouth.
    pub at: (f32, f32),
    /// Half its width at rest.
    pub half_width: f32,
}

impl PersonRig {
    /// Where the whole head goes: the drop of the chin, the tilt about the neck, and the breath (0 to 1).
    pub fn head(&self, pose: &Pose, breath: f32) -> Transform {
        let (x, y) = self.neck_pivot;
        Transform::from_translate(0.0, 20.0 * pose.head_drop - 1.5 * breath).pre_concat(Transform::from_rotate_at(
            pose.head_tilt,
            x,
            y,
        ))
    }

    /// How far a group of the head at `depth` slides when the head turns or drops, before `head` is applied.
    pub fn slide(&self, pose: &Pose, depth: f32) -> Transform {
        Transform::from_translate(26.0 * pose.head_turn * depth, 16.0 * pose.head_drop * depth)
    }

    /// Where the body, the held thing and the arm go: the shoulders and the breath (0 to 1).
    pub fn body(&self, pose: &Pose, breath: f32) -> Transform {
        let lift = if pose.shoulders_up > 0.0 { 30.0 } else { 20.0 } * pose.shoulders_up + 3.0 * breath;
        let wide = 1.0 - 0.025 * pose.shoulders_up + 0.004 * breath;
        Transform::from_row(wide, 0.0, 0.0, 1.0, self.body_pivot.0 * (1.0 - wide), -lift)
    }

    /// All moving outlines of the face.
    pub fn face(&self, pose: &Pose) -> Face {
        let pose = pose.clamped();
        Face {
            left: eye(&pose, &self.eye_left),
            right: eye(&pose, &self.eye_right),
            mouth: mouth(&pose, &self.mouth),
            flush: 0.62 * pose.flush,
        }
    }
}

/// The moving outlines of a face.
#[derive(Clone, Debug)]
pub struct Face {
    /// The viewer's left eye and brow.
    pub left: Eye,
    /// The viewer's right eye and brow.
    pub right: Eye,
    /// The mouth.
    pub mouth: Mouth,
    /// Opacity of the flush on both cheeks.
    pub flush: f32,
}

/// The moving outlines of one eye and its brow. A path is `None` where there is nothing to draw.
#[derive(Clone, Debug)]
pub struct Eye {
    /// The white of the eye, which also clips what lies on it.
    pub white: Option<Path>,
    /// Where the iris goes.
    pub iris: Transform,
    /// The shade of the upper lid on the eye.
    pub lid_shade: Option<Path>,
    /// The highlight.
    pub highlight: Option<Path>,
    /// Opacity of the highlight; it fades as the eye shuts.
    pub highlight_opacity: f32,
    /// The fold under the eye.
    pub lower_lid: Option<Path>,
    /// The upper lid.
    pub upper_lid: Option<Path>,
    /// The lash line.
    pub lash: Option<Path>,
    /// The brow.
    pub brow: Option<Path>,
}

/// The moving outlines of the mouth. A path is `None` where there is nothing to draw.
#[derive(Clone, Debug)]
pub struct Mouth {
    /// The inside of the mouth, which also clips teeth and tongue.
    pub outline: Option<Path>,
    /// The lower lip.
    pub lower_lip: Option<Path>,
    /// The upper teeth.
    pub teeth: Option<Path>,
    /// The tongue.
    pub tongue: Option<Path>,
    /// Opacity of the tongue.
    pub tongue_opacity: f32,
    /// The line beside the left corner.
    pub smile_left: Option<Path>,
    /// The line beside the right corner.
    pub smile_right: Option<Path>,
    /// Opacity of both lines.
    pub smile_opacity: f32,
}

type Point = (f32, f32);

fn lerp(from: f32, to: f32, share: f32) -> f32 {
    from + (to - from) * share
}

/// An S-shaped rise from 0 to 1.
fn smooth(share: f32) -> f32 {
    let share = share.clamp(0.0, 1.0);
    share * share * (3.0 - 2.0 * share)
}

/// A closed outline under construction.
struct Outline(PathBuilder);

impl Outline {
    fn from(start: Point) -> Self {
        let mut path = PathBuilder::new();
        path.move_to(start.0, start.1);
        Self(path)
    }

    fn line(mut self, to: Point) -> Self {
        self.0.line_to(to.0, to.1);
        self
    }

    fn cubic(mut self, first: Point, second: Point, to: Point) -> Self {
        self.0.cubic_to(first.0, first.1, second.0, second.1, to.0, to.1);
        self
    }

    fn close(mut self) -> Option<Path> {
        self.0.close();
        self.0.finish()
    }
}

/// A point by an eye: `u` outward from the nose, `v` down, both from the middle of the eye.
fn by_eye(marks: &EyeMarks, u: f32, v: f32) -> Point {
    (marks.at.0 + marks.side * u * marks.width, marks.at.1 + v)
}

fn eye(pose: &Pose, marks: &EyeMarks) -> Eye {
    let at = |u, v| by_eye(marks, u, v);
    let open = pose.lid_open;
    // The control height of the lower lid; its edge peaks at three quarters of it. `up` is the same for the upper lid.
    let low = lerp(27.0, 7.0, pose.lower_lid);
    let up = lerp(low + 3.0, -49.0, open);
    // Worried: the inner corner of the lid is higher; angry: the outer one.
    let slant = 9.0 * pose.brow_angle * (open * 1.6).min(1.0);
    let (up_inner, up_outer) = (up - slant, up + slant);
    let inner = (-38.0, 6.0);
    let outer = (40.0, lerp(-1.0, 5.0, pose.brow_angle.clamp(0.0, 1.0)));

    let white = Outline::from(at(inner.0, inner.1))
        .cubic(at(-24.0, up_inner), at(18.0, up_outer - 2.0), at(outer.0, outer.1))
        .cubic(at(25.0, low - 1.0), at(-16.0, low + 3.0), at(inner.0, inner.1))
        .close();

    let (iris_x, iris_y) = (marks.at.0 + 15.0 * pose.gaze_x * marks.width, marks.at.1 - 1.0 + 11.0 * pose.gaze_y);
    let iris = Transform::from_row(marks.width, 0.0, 0.0, 1.0, iris_x, iris_y);

    let crease = (up - 13.0).min(-32.0 - 8.0 * open - 8.0 * pose.brow_raise);
    let (crease_inner, crease_outer) = (crease - slant * 0.7, crease + slant * 0.7);
    let upper_lid = Outline::from(at(inner.0, inner.1))
        .cubic(at(-30.0, crease_inner), at(18.0, crease_outer - 3.0), at(46.0, outer.1 - 4.0))
        .line(at(outer.0, outer.1))
        .cubic(at(18.0, up_outer - 2.0), at(-24.0, up_inner), at(inner.0, inner.1))
        .close();

    let thick = lerp(8.5, 6.0, (open * 1.5).clamp(0.0, 1.0));
    let lash = Outline::from(at(inner.0 + 1.0, inner.1))
        .cubic(at(-24.0, up_inner - 2.0), at(18.0, up_outer - 3.0), at(outer.0, outer.1))
        .line(at(46.0, outer.1 - 6.0))
        .cubic(at(22.0, up_outer - 6.0 - thick), at(-24.0, up_inner - 3.0 - thick), at(inner.0 - 1.0, inner.1))
        .close();

    let bag = 5.0 + 9.0 * pose.lower_lid;
    let lower_lid = Outline::from(at(36.0, 4.0))
        .cubic(at(25.0, low - 1.0), at(-16.0, low + 3.0), at(-34.0, 9.0))
        .cubic(at(-16.0, low + 3.0 + bag), at(22.0, low + bag), at(36.0, 4.0))
        .close();

    // The highlight stays below the upper edge and is smaller in a narrow eye.
    let edge = 0.125 * (inner.1 + outer.1) + 0.375 * (up_inner + up_outer - 2.0);
    let radius = lerp(3.2, 6.5, smooth((open - 0.25) / 0.5));
    let highlight = PathBuilder::from_circle(
        iris_x - 8.0 * marks.width,
        (iris_y - 9.0).max(marks.at.1 + edge + radius + 1.5),
        radius,
    );

    let lid_shade = Outline::from(at(-44.0, -60.0))
        .line(at(50.0, -60.0))
        .line(at(44.0, outer.1 + 6.0))
        .cubic(at(18.0, up_outer + 7.0), at(-24.0, up_inner + 9.0), at(inner.0 - 4.0, inner.1 + 4.0))
        .close();

    Eye {
        white,
        iris,
        lid_shade,
        highlight,
        highlight_opacity: smooth((open - 0.12) / 0.2),
        lower_lid,
        upper_lid,
        lash,
        brow: brow(pose, marks),
    }
}

fn brow(pose: &Pose, marks: &EyeMarks) -> Option<Path> {
    let at = |u, v| by_eye(marks, u, v);
    let angle = pose.brow_angle;
    let lift = 20.0 * pose.brow_raise + 16.0 * pose.brow_asym * marks.side;
    let turned = |worried: f32, angry: f32| if angle > 0.0 { worried * angle } else { angry * angle };
    let inner = -52.0 - lift - turned(17.0, 20.0);
    let mid = -67.0 - lift - turned(-1.0, 5.0);
    let outer = -50.0 - lift * 0.8 + turned(13.0, 10.0);
    // Frowning and worrying both draw the brows together.
    let u = -45.0 - 5.0 * angle.abs() - 5.0 * (-angle).max(0.0);

    Outline::from(at(u, inner - 8.0))
        .cubic(at(u + 22.0, mid - 8.0 + (inner - mid) * 0.35), at(20.0, mid - 10.0), at(56.0, outer))
        .cubic(at(22.0, mid + 7.0), at(u + 22.0, mid + 10.0 + (inner - mid) * 0.45), at(u + 2.0, inner + 9.0))
        .cubic(at(u - 5.0, inner + 8.0), at(u - 6.0, inner - 6.0), at(u, inner - 8.0))
        .close()
}

fn mouth(pose: &Pose, marks: &MouthMarks) -> Mouth {
    let (curve, open, skew) = (pose.mouth_curve, pose.mouth_open, pose.mouth_skew);
    let half = marks.half_width * (1.0 + 0.32 * pose.mouth_width + 0.12 * curve.max(0.0));
    let (x, y) = (marks.at.0 + 7.0 * skew, marks.at.1);
    let left = (x - half, y - 13.0 * curve + 5.0 * skew);
    let right = (x + half * 0.94, y - 13.0 * curve - 12.0 * skew);
    let top = (x - 1.0, y + 9.0 * curve - (13.0 + 14.0 * (-pose.mouth_width).max(0.0)) * open - 2.0 * skew);
    let low = (x, y + 9.0 * curve - 13.0 * open - 2.0 * skew + 5.0 + 48.0 * open);

    // The two handles between a corner and a middle: the first by the corner, the second by the middle.
    let (near, far, bend) = (lerp(0.72, 0.98, open), lerp(0.3, 0.56, open), lerp(0.75, 0.5, open));
    let handles = |corner: Point, middle: Point, side: f32| {
        let reach = (corner.0 - x).abs();
        ((x + side * reach * near, lerp(corner.1, middle.1, bend)), (x + side * reach * far, middle.1))
    };
    let (top_left, top_right) = (handles(left, top, -1.0), handles(right, top, 1.0));
    let (low_left, low_right) = (handles(left, low, -1.0), handles(right, low, 1.0));
    // The dip under the notch of the upper lip.
    let notch = (top.0, top.1 + 2.0);

    let outline = Outline::from(left)
        .cubic(top_left.0, top_left.1, notch)
        .cubic(top_right.1, top_right.0, right)
        .cubic(low_right.0, low_right.1, low)
        .cubic(low_left.1, low_left.0, left)
        .close();

    let lip = half * 0.46;
    let lower_lip = Outline::from((x - lip, low.1 + 3.0))
        .cubic((x - lip * 0.4, low.1 + 6.0), (x + lip * 0.4, low.1 + 6.0), (x + lip, low.1 + 3.0))
        .cubic((x + lip * 0.5, low.1 + 16.0), (x - lip * 0.5, low.1 + 16.0), (x - lip, low.1 + 3.0))
        .close();

    // The teeth are the upper edge again, moved down.
    let height = (6.0 + 13.0 * open) * smooth((curve + 0.1) / 0.4) * smooth((open - 0.05) / 0.12);
    let down = |point: Point| (point.0, point.1 + height);
    let teeth = if height < 0.5 {
        None
    } else {
        Outline::from((left.0, left.1 - 9.0))
            .line((right.0, right.1 - 9.0))
            .line((right.0, right.1 + height * 0.3))
            .cubic(down(top_right.0), down(top_right.1), down(notch))
            .cubic(down(top_left.1), down(top_left.0), (left.0, left.1 + height * 0.3))
            .close()
    };

    let root = low.1 + 4.0;
    let tongue = Outline::from((x - half * 0.62, root))
        .cubic((x - half * 0.35, root - 30.0 * open), (x + half * 0.35, root - 30.0 * open), (x + half * 0.62, root))
        .line((x, root + 20.0))
        .close();

    Mouth {
        outline,
        lower_lip,
        teeth,
        tongue,
        tongue_opacity: smooth((open - 0.06) / 0.14),
        smile_left: smile_line(left, -1.0, curve),
        smile_right: smile_line(right, 1.0, curve),
        smile_opacity: smooth((curve - 0.2) / 0.6),
    }
}

fn smile_line(corner: Point, side: f32, curve: f32) -> Option<Path> {
    let (x, y, reach) = (corner.0 + side * 10.0, corner.1 - 3.0, 15.0 + 9.0 * curve);
    let start = (x - side * 5.0, y - reach);
    Outline::from(start)
        .cubic((x + side * 7.0, y - reach * 0.5), (x + side * 8.0, y + reach * 0.2), (x + side, y + reach * 0.6))
        .cubic((x + side * 4.0, y + reach * 0.1), (x + side * 3.0, y - reach * 0.4), start)
        .close()
}

#[cfg(test)]
mod tests;
