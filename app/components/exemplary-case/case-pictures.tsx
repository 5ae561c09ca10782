import { Icon } from "#app/components/icon.tsx";
import type { TypedAnswer } from "#app/forms/typed-answer.ts";
import { Note } from "#app/components/note.tsx";
import { MAX_PICTURES } from "#app/domain/exemplary-case.ts";
import type { CasePageView } from "./case-page-view.ts";

type Props = { page: CasePageView; answer: TypedAnswer | undefined };

/** The pictures of a case and, while it is a draft, a form for more. */
export function CasePictures({ page, answer }: Props) {
  const { pictures, steps, version } = page;
  const mine = answer?.form === "picture" ? answer : undefined;
  if (pictures.length === 0 && !page.mayAddPicture) return null;
  return (
    <section className="card" id="pictures">
      <header>
        <h2>图片</h2>
        <span className="t3">{pictures.length} 张</span>
      </header>
      <div className="cb cs-pictures">
        {pictures.map(({ id, src, caption, width, height }, index) => (
          <figure key={id}>
            <a href={src}>
              <img src={src} alt={caption || `图片 ${index + 1}`} width={width} height={height} loading="lazy" />
            </a>
            <figcaption>{caption}</figcaption>
            {steps.includes("change") && (
              <form method="post" action="#pictures">
                <input type="hidden" name="version" value={version} />
                <input type="hidden" name="pictureId" value={id} />
                <button className="btn btn-s" type="submit" name="intent" value="remove_picture">
                  删去
                </button>
              </form>
            )}
          </figure>
        ))}
      </div>
      {page.mayAddPicture && (
        <form method="post" action="#pictures" encType="multipart/form-data" className="cb form">
          {mine?.sentence && <Note kind="block">{mine.sentence}</Note>}
          <p className="t3 f12">JPG 或 PNG，每张不超过 2 MB，最多 {MAX_PICTURES} 张。有患者的请先征得同意。</p>
          <input type="hidden" name="version" value={version} />
          <div className="fld">
            <label className="lb" htmlFor="picture-caption">
              图片说明
            </label>
            <input
              className="in"
              id="picture-caption"
              name="caption"
              maxLength={60}
              defaultValue={mine?.typed.caption}
            />
          </div>
          <div className="fld">
            <label className="lb" htmlFor="picture-file">
              图片文件
            </label>
            <input className="in" id="picture-file" type="file" name="file" accept="image/png,image/jpeg" required />
          </div>
          <button className="btn" type="submit">
            <Icon name="upload" />
            加图片
          </button>
        </form>
      )}
    </section>
  );
}
