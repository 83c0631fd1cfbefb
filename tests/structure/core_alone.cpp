// Uses core and links nothing else; core_links_no_gui.sh looks at what it needs to start.
#include "core/domain/Vocabularies.h"

int main()
{
    return passerelle::keyOf(passerelle::ActionStatus::InProgress).isEmpty() ? 1 : 0;
}
