#pragma once

#include <QString>

namespace passerelle::test {

/// Makes a file at `path` with the plan of ReviewFixtures::hostilePlan(): titles of 200 letters, 60
/// organizations on one action, nearly everything blank. What a file refuses (references to what is
/// gone, actions without a title) is left out.
void makeHostileFile(const QString &path);

} // namespace passerelle::test
