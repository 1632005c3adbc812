//! What a group made of one scenario, for other programs: figures alone, and no names of people.

use serde::Serialize;

use super::record::PROGRAM;
use crate::scenario::{Axis, NodeIndex, Scenario};
use crate::scoring::group::{Difficulty, Discrimination, Distribution, Group, NodeFigures, Sample};
use crate::session::{Answer, answered};

/// The format of a [`GroupRecord`].
const FORMAT: u32 = 1;

/// What a group made of one scenario.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GroupRecord {
    /// The format of this record.
    pub format: u32,
    /// The program that wrote it, and its version.
    pub program: String,
    /// The scenario’s id.
    pub scenario: String,
    /// The scenario’s title.
    pub title: String,
    /// The scenario’s fingerprint, sixteen hexadecimal digits.
    pub hash: String,
    /// How many people came to an ending.
    pub people: usize,
    /// How many runs were broken off.
    pub broken_off: u64,
    /// How many runs are of another version of the scenario.
    pub other_versions: u64,
    /// How many runs cannot be played again.
    pub unplayable: u64,
    /// How many runs had something taken back.
    pub taken_back: u64,
    /// How many runs go on from another one.
    pub gone_on: u64,
    /// The first run of each person.
    pub first: SampleRecord,
    /// All runs that came to an ending.
    pub all: SampleRecord,
}

/// Several runs, taken together.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SampleRecord {
    /// How many.
    pub runs: u64,
    /// How the scores lie.
    pub scores: ScoresRecord,
    /// How they closed.
    pub endings: Vec<EndingCount>,
    /// The nodes where most was left by a turn, by name, the most first.
    pub stumbles: Vec<String>,
    /// What was done at each node.
    pub nodes: Vec<NodeRecord>,
}

/// How the scores lie, by axis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ScoresRecord {
    /// For finding out.
    pub curiosity: DistributionRecord,
    /// For taking in what was said.
    pub acknowledgement: DistributionRecord,
    /// For lowering the temperature.
    pub de_escalation: DistributionRecord,
}

/// How the scores of an axis lie, each 0 to 100.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DistributionRecord {
    /// How many runs have a score.
    pub runs: u64,
    /// The mean.
    pub mean: Option<u8>,
    /// The least, the lower quartile, the middle, the upper quartile and the most.
    pub quartiles: Option<[u8; 5]>,
    /// How many scores are from 0 to 9, from 10 to 19 and so on; the last is from 90 to 100.
    pub tens: [u64; 10],
}

/// How many runs came to an ending.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EndingCount {
    /// The ending’s name.
    pub ending: String,
    /// Its title.
    pub title: String,
    /// How many runs.
    pub runs: u64,
}

/// What was done at a node.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NodeRecord {
    /// The node’s name.
    pub node: String,
    /// What the customer says there.
    pub line: String,
    /// How many runs came here.
    pub runs: u64,
    /// How many turns were taken here.
    pub turns: u64,
    /// The points earned above the least on offer, all axes together.
    pub earned: i64,
    /// The points between the least and the most on offer, likewise.
    pub reachable: i64,
    /// `easy`, `middling` or `hard`; none where too few came here.
    pub difficulty: Option<&'static str>,
    /// The correlation with what was earned elsewhere, −1 to 1; none where too few can be compared, or all are alike.
    pub discrimination: Option<f64>,
    /// Over how many runs.
    pub compared: Option<u64>,
    /// The points left on the table, by axis.
    pub left: [u64; 3],
    /// How many runs left something.
    pub left_by: u64,
    /// The replies in the author’s order, then the silence.
    pub answers: Vec<AnswerRecord>,
}

/// How a reply, or the silence, fared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnswerRecord {
    /// The reply’s name; none for silence.
    pub reply: Option<String>,
    /// Its words; none for silence.
    pub words: Option<String>,
    /// How often it was chosen.
    pub chosen: u64,
    /// How often it was chosen and taken back.
    pub taken_back: u64,
    /// The points left on the table with it, all axes together.
    pub left: u64,
}

impl GroupRecord {
    /// What a group made of a scenario.
    #[must_use]
    pub fn of(group: &Group, scenario: &Scenario) -> Self {
        Self {
            format: FORMAT,
            program: PROGRAM.to_owned(),
            scenario: scenario.id.clone(),
            title: scenario.title.clone(),
            hash: format!("{:016x}", scenario.hash),
            people: group.people(),
            broken_off: group.broken_off,
            other_versions: group.other_versions,
            unplayable: group.unplayable,
            taken_back: group.taken_back,
            gone_on: group.gone_on,
            first: SampleRecord::of(&group.first, scenario),
            all: SampleRecord::of(&group.all, scenario),
        }
    }
}

impl SampleRecord {
    fn of(sample: &Sample, scenario: &Scenario) -> Self {
        let name = |node: NodeIndex| scenario.node(node).map(|node| node.id.clone()).unwrap_or_default();
        let endings = scenario.endings.iter().zip(&sample.endings);
        Self {
            runs: sample.runs,
            scores: ScoresRecord {
                curiosity: DistributionRecord::of(sample.axis(Axis::Curiosity)),
                acknowledgement: DistributionRecord::of(sample.axis(Axis::Acknowledgement)),
                de_escalation: DistributionRecord::of(sample.axis(Axis::DeEscalation)),
            },
            endings: endings
                .map(|(ending, runs)| EndingCount {
                    ending: ending.id.clone(),
                    title: ending.title.clone(),
                    runs: *runs,
                })
                .collect(),
            stumbles: sample.stumbles().iter().map(|stumble| name(stumble.node)).collect(),
            nodes: (0..)
                .zip(&sample.nodes)
                .map(|(index, node)| NodeRecord::of(node, NodeIndex(index), scenario))
                .collect(),
        }
    }
}

impl DistributionRecord {
    fn of(scores: &Distribution) -> Self {
        let quartiles = scores.quartiles().map(|five| [five.least, five.lower, five.middle, five.upper, five.most]);
        Self { runs: scores.runs(), mean: scores.mean(), quartiles, tens: scores.tens() }
    }
}

impl NodeRecord {
    fn of(figures: &NodeFigures, index: NodeIndex, scenario: &Scenario) -> Self {
        let node = scenario.node(index);
        let line = node.and_then(|node| node.says.first()).map(|says| scenario.spoken(says).words.to_owned());
        let (discrimination, compared) = match figures.discrimination() {
            Discrimination::Known { hundredths, runs } => (Some(f64::from(hundredths) / 100.0), Some(runs)),
            Discrimination::TooFew | Discrimination::AllAlike => (None, None),
        };
        let answers = figures.answers().map(|(answer, fared)| {
            let reply = answered(scenario, index, answer).filter(|_| answer != Answer::Silence);
            AnswerRecord {
                reply: reply.map(|reply| reply.id.clone()),
                words: reply.map(|reply| reply.says.clone()),
                chosen: fared.chosen,
                taken_back: fared.taken_back,
                left: fared.left,
            }
        });
        Self {
            node: node.map(|node| node.id.clone()).unwrap_or_default(),
            line: line.unwrap_or_default(),
            runs: figures.runs,
            turns: figures.turns,
            earned: figures.earned.earned,
            reachable: figures.earned.range,
            difficulty: figures.difficulty().map(Difficulty::word),
            discrimination,
            compared,
            left: figures.left,
            left_by: figures.left_by,
            answers: answers.collect(),
        }
    }
}
