#pragma once

#include "ui/session/PlanSession.h"

class QWidget;

namespace passerelle {

class Prompts;

/// Asks where to, and writes what the file holds about a person, as text or JSON.
void exportPerson(PlanSession &session, Prompts &prompts, const ContactId &person, QWidget *window);

/// Asks, and erases a person from the file and its history. Whether it was done.
bool erasePerson(PlanSession &session, Prompts &prompts, const ContactId &person, QWidget *window);

} // namespace passerelle
