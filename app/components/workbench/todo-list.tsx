import { EmptyState } from "#app/components/empty-state.tsx";
import { Icon } from "#app/components/icon.tsx";
import type { TodoLine } from "./todo-line.ts";

/** What to say, and where to go, when nothing waits. */
export type NothingToDo = { words: string; label: string; to: string };

/** 现在要做: the first block of everybody's workbench. */
export function TodoList({ todos, empty }: { todos: readonly TodoLine[]; empty: NothingToDo }) {
  return (
    <section className="card wb-todo">
      <header>
        <h2>现在要做</h2>
        {todos.length > 0 && <span className="t3">{todos.length} 件，按先后排</span>}
      </header>
      {todos.length === 0 ? (
        <EmptyState title="今天没有要办的事">
          <p>{empty.words}</p>
          <a className="btn" href={empty.to}>
            {empty.label}
          </a>
        </EmptyState>
      ) : (
        <ol>
          {todos.map((todo, index) => (
            <li key={index} className={todo.urgent ? "first" : undefined}>
              <span className={`ic ic-${todo.tone}`}>
                <Icon name={todo.icon} />
              </span>
              <div>
                <a className="lk b" href={todo.to}>
                  {todo.title}
                </a>
                <p>{todo.why}</p>
              </div>
              <time className={todo.urgent ? "hot" : undefined}>{todo.when}</time>
              <a className={index === 0 ? "btn btn-s btn-p" : "btn btn-s"} href={todo.to}>
                {todo.verb}
                <span className="vh">：{todo.title}</span>
              </a>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
