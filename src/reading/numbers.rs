//! Logarithm and exponential from additions, products and quotients alone: those come out the same on every machine,
//! while the system's own functions may differ in the last place.

/// The natural logarithm of a number above 0; 0 for all others.
#[must_use]
pub(super) fn ln(number: f64) -> f64 {
    if !number.is_finite() || number <= 0.0 {
        return 0.0;
    }
    let (mut rest, mut twos) = (number, 0_i32);
    while rest > 1.5 {
        rest /= 2.0;
        twos += 1;
    }
    while rest < 0.75 {
        rest *= 2.0;
        twos -= 1;
    }
    // ln(x) = 2 artanh((x - 1) / (x + 1)), which comes close quickly here.
    let share = (rest - 1.0) / (rest + 1.0);
    let square = share * share;
    let (mut power, mut sum) = (share, 0.0);
    for odd in 0..12_i32 {
        sum += power / f64::from(2 * odd + 1);
        power *= square;
    }
    2.0 * sum + f64::from(twos) * std::f64::consts::LN_2
}

/// e to the power of a number, held to -40 to 40.
#[must_use]
pub(super) fn exp(power: f64) -> f64 {
    let power = power.clamp(-40.0, 40.0);
    // e^x = (e^(x / 64))^64, and the series comes close quickly for a small x.
    let small = power / 64.0;
    let (mut term, mut sum) = (1.0, 1.0);
    for step in 1..16_i32 {
        term *= small / f64::from(step);
        sum += term;
    }
    for _ in 0..6 {
        sum *= sum;
    }
    sum
}

/// A number as the nearest whole one; far too large ones are held to the bounds.
#[must_use]
#[expect(clippy::cast_possible_truncation, reason = "held to the bounds before")]
pub(super) fn whole(number: f64) -> i32 {
    number.round().clamp(-1e9, 1e9) as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_agree_with_the_systems_own() {
        for number in [1e-6, 0.1, 0.5, 0.749, 1.0, 1.5, 2.0, 10.0, 12_345.678] {
            assert!((ln(number) - f64::ln(number)).abs() < 1e-9, "{number}");
        }
        for power in [-30.0, -1.0, 0.0, 0.5, 1.0, 7.0, 30.0] {
            assert!((exp(power) / f64::exp(power) - 1.0).abs() < 1e-9, "{power}");
        }
        assert_eq!((whole(-0.5), whole(2.5), whole(f64::INFINITY)), (-1, 3, 1_000_000_000));
    }
}
