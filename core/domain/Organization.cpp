#include "core/domain/Organization.h"

namespace passerelle {

MandateState mandateOn(const Contact &contact, QDate day)
{
    const DatePeriod &mandate = contact.mandate;
    if (mandate.end.isValid() && mandate.end < day)
        return MandateState::Over;
    if (mandate.start.isValid() && mandate.start > day)
        return MandateState::ToCome;
    return MandateState::InOffice;
}

} // namespace passerelle
