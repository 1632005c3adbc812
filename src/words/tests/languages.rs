//! Every language says what English says, and gives and takes the same values.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};

use super::*;

/// A sentence as far as languages must agree on it.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Sentence {
    /// The values that it shows.
    shown: BTreeSet<String>,
    /// The values that it only chooses by, with the words that it chooses between.
    chosen: BTreeMap<String, BTreeSet<String>>,
    /// Other sentences that it takes in.
    taken_in: BTreeSet<String>,
    attributes: BTreeSet<String>,
}

impl Sentence {
    fn of(message: &Message<&str>) -> Self {
        let attributes = message.attributes.iter().map(|attribute| attribute.id.name.to_owned()).collect();
        let mut sentence = Self { attributes, ..Self::default() };
        let values = message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
        values.for_each(|pattern| sentence.read(pattern));
        sentence
    }

    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.look_at(expression);
            }
        }
    }

    fn look_at(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.show(inline),
            Expression::Select { selector, variants } => {
                if let InlineExpression::VariableReference { id } = selector {
                    let words = variants.iter().filter_map(|variant| match variant.key {
                        VariantKey::Identifier { name } => Some(name.to_owned()),
                        VariantKey::NumberLiteral { .. } => None,
                    });
                    self.chosen.entry(id.name.to_owned()).or_default().extend(words);
                } else {
                    self.show(selector);
                }
                variants.iter().for_each(|variant| self.read(&variant.value));
            }
        }
    }

    fn show(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => _ = self.shown.insert(id.name.to_owned()),
            InlineExpression::MessageReference { id, .. } => _ = self.taken_in.insert(id.name.to_owned()),
            InlineExpression::Placeable { expression } => self.look_at(expression),
            _ => {}
        }
    }

    /// All values that it is given.
    fn values(&self) -> BTreeSet<&String> {
        self.shown.iter().chain(self.chosen.keys()).collect()
    }
}

/// The sentences of a language by key; panics at a line that cannot be read, and at a key that stands twice.
fn sentences(tag: &str, files: &[&str]) -> BTreeMap<String, Sentence> {
    let mut sentences = BTreeMap::new();
    for text in files {
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(_, faults)| {
            let fault = &faults[0];
            let at = format!("{fault:?}");
            panic!("{tag}: a line cannot be read: {at}: {}", text.lines().next().unwrap_or_default())
        });
        for entry in resource.entries() {
            if let Entry::Message(message) = entry {
                let before = sentences.insert(message.id.name.to_owned(), Sentence::of(message));
                assert!(before.is_none(), "{tag}: {} stands twice", message.id.name);
            }
        }
    }
    sentences
}

/// What is wrong in a language, compared with English.
fn faults(english: &BTreeMap<String, Sentence>, own: &BTreeMap<String, Sentence>) -> Vec<String> {
    // What a value may be, as far as any English sentence chooses by it, and the names of the numbers.
    let mut known: BTreeMap<&String, BTreeSet<&str>> = BTreeMap::new();
    for (value, words) in english.values().flat_map(|sentence| &sentence.chosen) {
        known.entry(value).or_default().extend(words.iter().map(String::as_str));
    }
    let numbers = ["zero", "one", "two", "few", "many", "other"];
    let mut faults = Vec::new();
    for key in english.keys().filter(|key| !own.contains_key(*key)) {
        faults.push(format!("{key} is missing"));
    }
    for (key, sentence) in own {
        let Some(source) = english.get(key) else {
            faults.push(format!("{key} is left over"));
            continue;
        };
        for value in sentence.values().difference(&source.values()) {
            faults.push(format!("{key} is not given ${value}"));
        }
        for value in source.shown.iter().filter(|value| !sentence.values().contains(value)) {
            faults.push(format!("{key} does not say ${value}"));
        }
        if sentence.attributes != source.attributes {
            faults.push(format!("{key} has {:?} and not {:?}", sentence.attributes, source.attributes));
        }
        for other in sentence.taken_in.iter().filter(|other| !english.contains_key(*other)) {
            faults.push(format!("{key} takes in {other}, which is not there"));
        }
        for (value, words) in &sentence.chosen {
            let known = known.get(value).cloned().unwrap_or_default();
            let strange =
                words.iter().filter(|word| !known.contains(word.as_str()) && !numbers.contains(&word.as_str()));
            faults.extend(strange.map(|word| format!("{key}: ${value} is never {word}")));
        }
    }
    faults
}

#[test]
fn every_language_says_what_english_says() {
    let english = sentences("en", Language::ENGLISH.files());
    for language in Language::ALL {
        let found = faults(&english, &sentences(language.tag(), language.files()));
        assert!(found.is_empty(), "{} in {language:?}:\n{}", found.len(), found.join("\n"));
        assert_eq!(language.files().len(), Language::ENGLISH.files().len());
        let standing = WordsStanding::of(*language);
        assert_eq!((standing.missing.len(), standing.left_over.len()), (0, 0));
        assert_eq!(standing.all, english.len());
    }
}

#[test]
fn what_differs_from_english_is_found() {
    fn check(own: &str, expected: &[&str]) {
        let english = sentences(
            "en",
            &["a = { $name } has { $count ->\n    [one] one\n   *[other] { $count }\n }\n\
                                         b = { $pronoun ->\n    [he] He\n   *[they] They\n }\n    .hint = Look."],
        );
        let b = "b = Sie\n    .hint = Schau.";
        let text = if own.contains("b =") { own.to_owned() } else { format!("{own}\n{b}") };
        assert_eq!(faults(&english, &sentences("de", &[&text])), expected, "{own}");
    }
    check("a = { $name } hat { $count }", &[]);
    check("a = { $count ->\n    [few] { $name }\n   *[other] { $name }\n }", &[]);
    check("", &["a is missing"]);
    check("a = { $name }", &["a does not say $count"]);
    check("a = { $name } { $count } { $nme }", &["a is not given $nme"]);
    check("a = { $name } { $count }\nc = Ab", &["c is left over"]);
    check("a = { $name } { $count } { d }", &["a takes in d, which is not there"]);
    check("a = { $name } { $count }\nb = Sie", &["b has {} and not {\"hint\"}"]);
    let b = "b = { $pronoun ->\n    [er] Er\n   *[they] Sie\n }\n    .hint = Schau.";
    check(&format!("a = {{ $name }} {{ $count }}\n{b}"), &["b: $pronoun is never er"]);
}

#[test]
fn a_language_says_its_own_name_and_tag() {
    let mut seen = BTreeSet::new();
    for language in Language::ALL {
        assert!(seen.insert(language.tag()) && !language.name().is_empty());
        let words = Words::of(*language);
        assert_eq!(words.language(), *language);
        for key in ["page-language", "phone-language"] {
            assert_eq!(words.text(key), language.tag(), "{key}");
        }
    }
}

#[test]
fn a_folder_of_words_is_a_language_and_holds_the_same_files_as_english() {
    let folder = |tag: &str| Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/words").join(tag);
    let names = |path: &Path| -> BTreeSet<String> {
        let names = std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().file_name());
        names.map(|name| name.into_string().unwrap()).collect()
    };
    for tag in names(&folder("")) {
        let language = Language::of_tag(&tag).unwrap_or_else(|| panic!("{tag} has no line in src/words/language.rs"));
        assert_eq!(language.tag(), tag);
        assert_eq!(names(&folder(&tag)), names(&folder("en")), "{tag}");
        assert_eq!(names(&folder(&tag)).len(), language.files().len(), "a file is not in src/words/language.rs");
    }
}

#[test]
fn what_a_language_lacks_is_said_in_english() {
    let own = "minutes = { $count ->\n    [one] eine Minute\n   *[other] { $count } Minuten\n }";
    let german = Words { bundle: bundle("de", &[own]), language: Language::other("de"), english: OnceCell::new() };
    assert_eq!(german.with("minutes", &[("count", 1.into())]), "eine Minute");
    assert_eq!(german.with("minutes", &[("count", 6.into())]), "6 Minuten");
    assert_eq!(german.text("axis-curiosity"), "Curiosity");
    assert_eq!(german.text(NO_SUCH_KEY), NO_SUCH_KEY);
    assert!(german.knows("axis-curiosity") && !german.knows(NO_SUCH_KEY));
}
