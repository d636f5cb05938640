// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/command/undo_command.h"

#include "app/command/command_failure.h"
#include "base/foreign_text.h"
#include "flow/change_record.h"
#include "flow/steps/vendor_app.h"

namespace usher::app {

using namespace Qt::Literals::StringLiterals;

Pending<int> UndoCommand::start() {
  const auto run = open();
  if (!run) {
    return ready<int>(fail(run.error()));
  }
  auto app = chained(m_workplace.signIn(run->setUp.tenant), this,
                     [this] { return flow::vendorApp(m_workplace.setUp(), this); });
  return chained(app, this, [this, id = run->id](const graph::EnterpriseApp& found) {
    auto planned = chained(readEarlier(found), this,
                           [this, id] { return flow::undoPlan(m_workplace.setUp(), {.run = id}, this); });
    return chained(planned, this, [this, found](const QList<flow::UndoLine>& lines) { return takeBack(found, lines); });
  });
}

Result<state::RunRecord> UndoCommand::open() {
  if (const auto may = maySettle(); !may) {
    return fail(may.error());
  }
  if (const auto entered = m_workplace.enter(); !entered) {
    return fail(entered.error());
  }
  const auto run = m_workplace.store().run(m_options.argument);
  if (!run) {
    return fail(run.error());
  }
  if (!*run) {
    return fail(commandFailure(Failure::Kind::BadInput, u"There is no run \"%1\" here. See: usher history"_s.arg(
                                                            shownText(m_options.argument))));
  }
  auto product = m_workplace.product((*run)->setUp.profile);
  if (!product) {
    return fail(product.error());
  }
  if (const auto used = m_workplace.use(std::move(*product), (*run)->setUp.integration); !used) {
    return fail(used.error());
  }
  return **run;
}

Pending<int> UndoCommand::takeBack(const graph::EnterpriseApp& app, const QList<flow::UndoLine>& lines) {
  Task task{.app = app, .changes = flow::inversesOf(lines), .undone = m_options.argument};
  for (const flow::UndoLine& line : lines) {
    const flow::Change change = flow::changeOf(line.made);
    switch (line.verdict) {
      case flow::UndoVerdict::WillUndo:
        break;
      case flow::UndoVerdict::AlreadyBack:
        task.unchanged.append(change);
        break;
      case flow::UndoVerdict::Conflict:
        task.beside.append({change, state::ChangeState::Failed, failure(Failure::Kind::Conflict, u"changed-since"_s)});
        break;
      case flow::UndoVerdict::NotUndoable:
        task.beside.append({change, state::ChangeState::Failed, failure(Failure::Kind::BadInput, u"not-undoable"_s)});
        break;
    }
  }
  return settle(std::move(task));
}

}  // namespace usher::app
