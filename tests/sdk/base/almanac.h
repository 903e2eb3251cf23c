#pragma once

#include "sdk/base/date.h"

/// New moons and solar terms from the positions of sun and moon, good to about half a minute in the
/// years 1900 to 2100: J. Meeus, Astronomical Algorithms (2nd ed. 1998), chapters 22, 25, 32
/// (VSOP87 in the abridged form of its appendix III) and 49; ΔT after Espenak and Meeus (2006).
namespace nuanyang::almanac {

/// A moment as Julian day of universal time.
double newMoon(int lunation);             ///< counted from the first of 2000
double solarTerm(int degrees, int year);  ///< the sun's apparent longitude reaches `degrees`

/// The day on the wall clock that runs `hours` before universal time.
Date dayOf(double julianDay, double hours);
/// Minutes from the nearest midnight of that wall clock.
double minutesFromMidnight(double julianDay, double hours);

}  // namespace nuanyang::almanac
