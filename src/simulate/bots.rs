//! The bots: each one habit, kept up through a whole run.

use super::chance::Chance;
use super::traits::Traits;
use crate::scenario::{Axis, Node, Reply};
use crate::session::{Answer, State, order};

/// A player with one habit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bot {
    /// Takes anything that is offered, silence too.
    Random,
    /// Takes the first card on the table.
    First,
    /// Takes the last card on the table.
    Last,
    /// Takes the longest reply.
    Longest,
    /// Takes the shortest reply, never silence.
    Shortest,
    /// Takes a reply with a question mark.
    AlwaysAQuestion,
    /// Takes a reply that says sorry.
    AlwaysSorry,
    /// Takes a reply that agrees.
    AlwaysAgree,
    /// Takes a reply with the customer’s name in it.
    UsesTheName,
    /// Takes the reply with the softest words.
    Softest,
    /// Waits wherever that is offered.
    Silent,
    /// Takes the most points on one axis.
    Greedy(Axis),
    /// Takes the way that earns the most, all three axes together: a plan if it has one, else the most at each moment.
    Best,
    /// Takes the way that earns the least, in the same manner.
    Worst,
}

/// Something that is offered to a bot.
#[derive(Debug, Clone, Copy)]
pub(super) struct Offer<'a> {
    pub(super) answer: Answer,
    pub(super) reply: &'a Reply,
}

/// A moment at which a bot chooses.
#[derive(Debug, Clone, Copy)]
pub(super) struct Moment<'a> {
    /// What is offered, in the author’s order; silence last.
    pub(super) offers: &'a [Offer<'a>],
    pub(super) state: &'a State,
    pub(super) node: &'a Node,
    /// The traits of all replies, by their numbers.
    pub(super) traits: &'a [Traits],
    /// The run’s seed and the turns so far, which the order of the cards is drawn from.
    pub(super) seed: u64,
    pub(super) turn: usize,
}

impl Bot {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 16] = [
        Self::Random,
        Self::First,
        Self::Last,
        Self::Longest,
        Self::Shortest,
        Self::AlwaysAQuestion,
        Self::AlwaysSorry,
        Self::AlwaysAgree,
        Self::UsesTheName,
        Self::Softest,
        Self::Silent,
        Self::Greedy(Axis::Curiosity),
        Self::Greedy(Axis::Acknowledgement),
        Self::Greedy(Axis::DeEscalation),
        Self::Best,
        Self::Worst,
    ];

    /// Those who do not listen and do not know the points: habits that a trainee could fall into.
    pub const HABITS: [Self; 10] = [
        Self::First,
        Self::Last,
        Self::Longest,
        Self::Shortest,
        Self::AlwaysAQuestion,
        Self::AlwaysSorry,
        Self::AlwaysAgree,
        Self::UsesTheName,
        Self::Softest,
        Self::Silent,
    ];

    /// Those who look for points on one axis: they go the way of somebody who listens.
    pub const LISTENING: [Self; 3] =
        [Self::Greedy(Axis::Curiosity), Self::Greedy(Axis::Acknowledgement), Self::Greedy(Axis::DeEscalation)];

    /// The name, as on the command line and in tables.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Random => "random",
            Self::First => "first",
            Self::Last => "last",
            Self::Longest => "longest",
            Self::Shortest => "shortest",
            Self::AlwaysAQuestion => "always-a-question",
            Self::AlwaysSorry => "always-sorry",
            Self::AlwaysAgree => "always-agree",
            Self::UsesTheName => "uses-the-name",
            Self::Softest => "softest",
            Self::Silent => "silent",
            Self::Greedy(Axis::Curiosity) => "most-curiosity",
            Self::Greedy(Axis::Acknowledgement) => "most-acknowledgement",
            Self::Greedy(Axis::DeEscalation) => "most-de-escalation",
            Self::Best => "best",
            Self::Worst => "worst",
        }
    }

    /// The key of the line that says what the bot does.
    #[must_use]
    pub fn about(self) -> &'static str {
        match self {
            Self::Random => "bot-random",
            Self::First => "bot-first",
            Self::Last => "bot-last",
            Self::Longest => "bot-longest",
            Self::Shortest => "bot-shortest",
            Self::AlwaysAQuestion => "bot-always-a-question",
            Self::AlwaysSorry => "bot-always-sorry",
            Self::AlwaysAgree => "bot-always-agree",
            Self::UsesTheName => "bot-uses-the-name",
            Self::Softest => "bot-softest",
            Self::Silent => "bot-silent",
            Self::Greedy(Axis::Curiosity) => "bot-most-curiosity",
            Self::Greedy(Axis::Acknowledgement) => "bot-most-acknowledgement",
            Self::Greedy(Axis::DeEscalation) => "bot-most-de-escalation",
            Self::Best => "bot-best",
            Self::Worst => "bot-worst",
        }
    }

    /// The bot of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|bot| bot.name() == name)
    }

    /// Which of the offers the bot takes, as a position in them. What pleases alike is drawn for; a habit that finds
    /// nothing takes anything.
    pub(super) fn choose(self, moment: &Moment<'_>, chance: &mut Chance) -> usize {
        let chosen = match self {
            Self::Random => None,
            Self::First => moment.on_the_table(|cards| cards.first().copied()),
            Self::Last => moment.on_the_table(|cards| cards.last().copied()),
            _ => self.most_wished_for(moment, chance),
        };
        chosen.unwrap_or_else(|| chance.below(moment.offers.len()))
    }

    fn most_wished_for(self, moment: &Moment<'_>, chance: &mut Chance) -> Option<usize> {
        let mut chosen: Option<(usize, i32)> = None;
        let mut alike = 0;
        for (position, offer) in moment.offers.iter().enumerate() {
            let Some(wish) = self.wish(moment, offer) else { continue };
            match chosen {
                Some((_, most)) if wish < most => continue,
                Some((_, most)) if wish == most => alike += 1,
                _ => alike = 1,
            }
            // The nth of those alike takes the place with a chance of one in n: in the end all had the same.
            if chance.below(alike) == 0 {
                chosen = Some((position, wish));
            }
        }
        chosen.map(|(position, _)| position)
    }

    /// How much the bot wants an offer; none where the habit has no use for it.
    fn wish(self, moment: &Moment<'_>, offer: &Offer<'_>) -> Option<i32> {
        let points = moment.state.points(offer.reply).0;
        let silent = offer.answer == Answer::Silence;
        match self {
            Self::Greedy(axis) => Some(points.on(axis).into()),
            Self::Best => Some(points.pooled()),
            Self::Worst => Some(-points.pooled()),
            Self::Silent => silent.then_some(0),
            // The other habits are about words, and silence has none.
            _ if silent => None,
            _ => self.liking(*moment.traits.get(offer.reply.number as usize)?),
        }
    }

    /// How much the bot likes the words of a reply.
    fn liking(self, words: Traits) -> Option<i32> {
        match self {
            Self::Longest => Some(words.length),
            Self::Shortest => Some(-words.length),
            Self::Softest => Some(words.softness),
            Self::AlwaysAQuestion => words.asks.then_some(0),
            Self::AlwaysSorry => words.sorry.then_some(0),
            Self::AlwaysAgree => words.agrees.then_some(0),
            Self::UsesTheName => words.names.then_some(0),
            _ => None,
        }
    }
}

impl Moment<'_> {
    /// A position on the table, where the session has shuffled the cards. Silence is no card.
    fn on_the_table(&self, which: impl Fn(&[usize]) -> Option<usize>) -> Option<usize> {
        let cards = self.offers.iter().filter(|offer| offer.answer != Answer::Silence).count();
        which(&order(self.seed, self.turn, &self.node.id, cards))
    }
}
