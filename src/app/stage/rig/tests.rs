#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use resvg::tiny_skia::PathSegment;

use super::*;
use crate::app::stage::cast;
use crate::app::stage::pose::{Mood, PARAMETERS};
use crate::app::stage::reference::Reference;

fn mickey() -> PersonRig {
    ron::from_str(cast::person("mickey").unwrap().rig).unwrap()
}

/// The numbers of a path or a transform written as text, in order.
fn numbers(text: &str) -> Vec<f32> {
    text.split(|c: char| !(c.is_ascii_digit() || c == '.' || c == '-')).filter_map(|n| n.parse().ok()).collect()
}

fn points(path: &Option<Path>) -> Vec<f32> {
    let mut out = Vec::new();
    for segment in path.iter().flat_map(|path| path.segments()) {
        match segment {
            PathSegment::MoveTo(p) | PathSegment::LineTo(p) => out.extend([p.x, p.y]),
            PathSegment::CubicTo(a, b, p) => out.extend([a.x, a.y, b.x, b.y, p.x, p.y]),
            PathSegment::QuadTo(..) | PathSegment::Close => {}
        }
    }
    out
}

/// The reference names its transforms in pieces: a drop, a turn about the neck, a slide.
fn head_pieces(text: &str) -> Transform {
    let n = numbers(text);
    Transform::from_translate(n[0], n[1])
        .pre_concat(Transform::from_rotate_at(n[2], n[3], n[4]))
        .pre_translate(n[5], n[6])
}

fn flat(t: Transform) -> Vec<f32> {
    vec![t.sx, t.ky, t.kx, t.sy, t.tx, t.ty]
}

#[test]
fn the_outlines_agree_with_the_reference() {
    let rig = mickey();
    let mut compared = 0;
    for (mood, parts) in Reference::load().moods {
        let pose = match mood.as_str() {
            "worried" => Mood::Worried,
            "amused" => Mood::Amused,
            "hurt" => Mood::Hurt,
            other => panic!("no mood {other}"),
        }
        .pose();
        let face = rig.face(&pose);
        for (part, text) in parts {
            let (actual, expected) = match part.as_str() {
                "mouth" => (points(&face.mouth.outline), numbers(&text)),
                "eye-left-white" => (points(&face.left.white), numbers(&text)),
                "lid-upper-right-path" => (points(&face.right.upper_lid), numbers(&text)),
                "lash-left" => (points(&face.left.lash), numbers(&text)),
                "brow-left-path" => (points(&face.left.brow), numbers(&text)),
                "brow-right-path" => (points(&face.right.brow), numbers(&text)),
                "mouth-teeth" if text == "M0 0Z" => (points(&face.mouth.teeth), Vec::new()),
                "mouth-teeth" => (points(&face.mouth.teeth), numbers(&text)),
                "eye-right-iris" => {
                    let iris = face.right.iris;
                    (vec![iris.tx, iris.ty, iris.sx, iris.sy], numbers(&text))
                }
                "flush-left opacity" => (vec![face.flush], numbers(&text)),
                "head" => (flat(rig.head(&pose, 0.0)), flat(head_pieces(&text))),
                "nose" => (flat(rig.head(&pose, 0.0).pre_concat(rig.slide(&pose, 1.0))), flat(head_pieces(&text))),
                "body" => {
                    let body = rig.body(&pose, 0.0);
                    (vec![body.tx, body.ty, body.sx, body.sy], numbers(&text))
                }
                other => panic!("no part {other}"),
            };
            assert_eq!(actual.len(), expected.len(), "{mood}: {part}");
            for (actual, expected) in actual.iter().zip(&expected) {
                assert!((actual - expected).abs() < 0.06, "{mood}: {part}: {actual}, not {expected}");
            }
            compared += 1;
        }
    }
    assert_eq!(compared, 36);
}

#[test]
fn extremes_give_finite_outlines_near_the_face() {
    let rig = mickey();
    let (low, high) = Pose::RANGE;
    for which in 0..PARAMETERS {
        for end in [low, high] {
            for lids in [0.0, 0.5, 1.0] {
                let mut values = Pose { lid_open: lids, mouth_open: lids, ..Pose::REST }.to_array();
                values[which] = end.to_array()[which];
                let face = rig.face(&Pose::from_array(values));
                for path in [&face.left.white, &face.right.upper_lid, &face.left.lash, &face.right.brow]
                    .into_iter()
                    .chain([&face.mouth.outline, &face.mouth.lower_lip, &face.left.highlight])
                {
                    let bounds = path.as_ref().expect("an outline").bounds();
                    assert!(bounds.left() > 280.0 && bounds.right() < 650.0, "{which}: {bounds:?}");
                    assert!(bounds.top() > 270.0 && bounds.bottom() < 680.0, "{which}: {bounds:?}");
                }
            }
        }
    }
}
